"""Issuing inside PostgreSQL: one call takes the number, freezes the document and links it, so that no network stands between.

Only the office and managers may call it, and whoever has a login of their own issues in their own name.
What the number and the reference look like stays the program's to know: it hands over those of the places that may come next, and
the function takes the one whose turn it is. The answer is {"done": …} or {"stop": why}; a stop has written nothing.
What was touched it says in the log of changes, where the call tells it the words (desk/services/live).
"""

from __future__ import annotations

from typing import Final

NAME: Final = "issue_invoice"

STATEMENT: Final = """
CREATE OR REPLACE FUNCTION issue_invoice(given jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    paper record;
    counter record;
    earlier jsonb;
    today date := (given->>'issue_date')::date;
    chain_name text := given->>'chain';
    place integer;
    turn integer;
    printed text;
    said_reference text;
    digest text;
BEGIN
    PERFORM desk_refuse('office', 'manager', 'administrator');
    given := given || jsonb_build_object('issued_by_id', coalesce(desk_person(), (given->>'issued_by_id')::integer));
    SELECT * INTO paper FROM invoice WHERE id = (given->>'invoice_id')::integer FOR UPDATE;
    SELECT result INTO earlier FROM op WHERE key = given->>'op_key';
    IF FOUND THEN RETURN jsonb_build_object('done', earlier); END IF;
    IF paper.id IS NULL THEN RETURN jsonb_build_object('stop', 'gone'); END IF;
    IF paper.state <> 'draft' THEN RETURN jsonb_build_object('stop', 'issued', 'number', paper.number); END IF;
    IF paper.version <> (given->>'version')::integer THEN RETURN jsonb_build_object('stop', 'again'); END IF;
    INSERT INTO number_counter (series, next, issued, last_sha256) VALUES (chain_name, (given->>'first')::integer, 0, '')
        ON CONFLICT DO NOTHING;
    SELECT * INTO counter FROM number_counter WHERE series = chain_name FOR UPDATE;
    IF counter.last_date > today THEN
        RETURN jsonb_build_object('stop', 'earlier', 'last', counter.last_date, 'given', today);
    END IF;
    place := CASE WHEN extract(year FROM counter.last_date) < extract(year FROM today) THEN (given->>'first')::integer
                  ELSE counter.next END;
    turn := place - (given->>'from')::integer;
    IF turn < 0 OR turn >= jsonb_array_length(given->'numbers') THEN RETURN jsonb_build_object('stop', 'again'); END IF;
    printed := given->'numbers'->>turn;
    IF EXISTS (SELECT 1 FROM invoice WHERE number = printed) THEN
        RETURN jsonb_build_object('stop', 'taken', 'number', printed);
    END IF;
    said_reference := given->'references'->>turn;
    digest := encode(sha256(convert_to(concat_ws(E'\\n', counter.last_sha256, given->>'series', place::text, printed,
        given->>'issue_date', said_reference, given->>'content_sha256'), 'UTF8')), 'hex');
    UPDATE invoice SET state = 'issued', number = printed, sequence = place, series = given->>'series', reference = said_reference,
        issue_date = today, due_date = (given->>'due_date')::date, issued_at = (given->>'issued_at')::timestamptz,
        issued_by_id = (given->>'issued_by_id')::integer, seller = (given->>'seller')::json, buyer = (given->>'buyer')::json,
        payer = (given->>'payer')::json, appendix = (given->>'appendix')::json, home_currency = given->>'home_currency',
        home_rate = (given->>'home_rate')::bigint, home_vat = (given->>'home_vat')::bigint
        WHERE id = paper.id;
    INSERT INTO invoice_link (invoice_id, chain, position, content_sha256, previous_sha256, sha256)
        VALUES (paper.id, chain_name, counter.issued + 1, given->>'content_sha256', counter.last_sha256, digest);
    UPDATE number_counter SET next = place + 1, last_date = today, issued = counter.issued + 1, last_sha256 = digest
        WHERE series = chain_name;
    earlier := jsonb_build_object('number', printed, 'id', paper.id);
    IF given->>'op_key' IS NOT NULL THEN
        INSERT INTO op (key, at, by_id, result)
            VALUES (given->>'op_key', (given->>'issued_at')::timestamptz, (given->>'issued_by_id')::integer, earlier::json);
    END IF;
    IF given->>'kinds' IS NOT NULL THEN
        INSERT INTO change_log (at, kinds, ids, place, xact)
            VALUES (clock_timestamp(), given->>'kinds', given->>'ids', given->>'place', pg_current_xact_id()::text::bigint);
        PERFORM pg_notify('quarterdesk', given->>'place');
    END IF;
    RETURN jsonb_build_object('done', earlier);
END $$
"""
