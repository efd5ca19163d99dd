"""What of the office's rows follows everybody's daily work: corrected work leaves its draft, and a merged customer's terms go along.

On PostgreSQL drafts, terms and agreed prices are the office's alone to write; these functions do with them what such work means, no more.
"""

# ruff: noqa: S608 - SQL of our own, as long as functions of the database are

from __future__ import annotations

from typing import Final

from desk.models.rights_logins import DEFINER, REFUSE, ROLE_NAMES
from desk.rules.money import EXPONENTS

OFF_DRAFT: Final = "off_draft"
MERGE_MONEY: Final = "merge_money"
# An amount in ten-thousandths, rounded half up to the smallest unit of a currency.
ROUNDED: Final = "round({0} * 0.0001, digits) * 10000"
DIGITS: Final = " ".join(f"WHEN '{currency}' THEN {digits}" for currency, digits in EXPONENTS.items())

STATEMENTS: Final = (
    # Says 'issued' where nothing may change, 'office' where a line would have to be written anew, else 'gone' or 'stays' of the draft.
    f"""
CREATE OR REPLACE FUNCTION {OFF_DRAFT}(which integer) RETURNS text LANGUAGE plpgsql {DEFINER} AS $$
DECLARE
    paper record;
    digits integer;
    dear record;
BEGIN
    PERFORM desk_refuse({ROLE_NAMES});
    SELECT i.* INTO paper FROM invoice i JOIN charge c ON c.invoice_id = i.id WHERE c.id = which FOR UPDATE OF i;
    IF NOT FOUND OR paper.state <> 'draft' THEN RETURN 'issued'; END IF;
    digits := CASE paper.currency {DIGITS} END;
    DELETE FROM invoice_line WHERE invoice_id = paper.id AND charge_id = which;
    UPDATE charge SET invoice_id = NULL WHERE id = which;
    IF NOT EXISTS (SELECT 1 FROM invoice_line WHERE invoice_id = paper.id AND kind <> 'discount') THEN
        UPDATE charge SET invoice_id = NULL WHERE invoice_id = paper.id;
        DELETE FROM invoice_line WHERE invoice_id = paper.id;
        DELETE FROM invoice WHERE id = paper.id;
        RETURN 'gone';
    END IF;
    FOR dear IN SELECT vat_rate, vat_category, bool_or(kind = 'discount') AS stands,
            {ROUNDED.format("sum(net) FILTER (WHERE kind <> 'discount') * paper.discount * 0.000001")} AS off
            FROM invoice_line WHERE invoice_id = paper.id AND unit_price IS NOT NULL GROUP BY vat_rate, vat_category LOOP
        IF coalesce(dear.off, 0) = 0 THEN
            DELETE FROM invoice_line WHERE invoice_id = paper.id AND kind = 'discount'
                AND vat_rate = dear.vat_rate AND vat_category = dear.vat_category;
        ELSIF dear.stands THEN
            UPDATE invoice_line SET unit_price = dear.off, net = -dear.off WHERE invoice_id = paper.id AND kind = 'discount'
                AND vat_rate = dear.vat_rate AND vat_category = dear.vat_category;
        ELSE
            RAISE EXCEPTION 'the office takes this off the draft' USING ERRCODE = 'P0D01';
        END IF;
    END LOOP;
    UPDATE invoice SET net = s.net, vat = s.vat, gross = s.net + s.vat, version = version + 1
        FROM (SELECT coalesce(sum(r.net), 0) AS net, coalesce(sum(r.vat), 0) AS vat FROM (
            SELECT {ROUNDED.format("sum(net)")} AS net, {ROUNDED.format("sum(net) * vat_rate * 0.000001")} AS vat
            FROM invoice_line WHERE invoice_id = paper.id AND unit_price IS NOT NULL GROUP BY vat_rate) r) s
        WHERE id = paper.id;
    RETURN 'stays';
EXCEPTION WHEN SQLSTATE 'P0D01' THEN RETURN 'office';
END $$""",
    # The merge itself is part of it: terms and prices go nowhere but with the customer they belong to.
    f"""
CREATE OR REPLACE FUNCTION {MERGE_MONEY}(source integer, target integer) RETURNS void LANGUAGE plpgsql {DEFINER} AS $$
BEGIN
    PERFORM desk_refuse({ROLE_NAMES});
    UPDATE customer SET merged_into_id = target WHERE id = source AND id <> target AND merged_into_id IS NULL
        AND EXISTS (SELECT 1 FROM customer WHERE id = target AND merged_into_id IS NULL);
    IF NOT FOUND THEN {REFUSE.format("no customers to be merged")} END IF;
    UPDATE invoice SET customer_id = target WHERE customer_id = source AND state = 'draft';
    IF NOT EXISTS (SELECT 1 FROM billing_terms WHERE customer_id = target) THEN
        UPDATE billing_terms SET customer_id = target WHERE customer_id = source;
    END IF;
    UPDATE billing_terms SET payer_id = target WHERE payer_id = source;
    UPDATE billing_terms SET payer_id = NULL WHERE payer_id = customer_id;
    UPDATE invoice SET payer_id = target WHERE payer_id = source AND state = 'draft';
    UPDATE customer_price SET customer_id = target WHERE customer_id = source
        AND item_id NOT IN (SELECT p.item_id FROM customer_price p WHERE p.customer_id = target);
END $$""",
)
"""`{schema}` is the one the desk's tables stand in."""
