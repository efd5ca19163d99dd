"""Contracts and what they entitle to: the room's verbs in one place."""

from desk.services.contract.fees import FeeDue, contract_fees_due, raise_contract_fees
from desk.services.contract.history import ContractStep, contract_history
from desk.services.contracts import save_contract
from desk.services.course.fees_due import booking_fees_due
from desk.services.entitlement_card import Entitled, Entitlements, entitlements_of
from desk.services.renewals import Ending, contracts_tick, end_contract, ending_soon, renew_contract
from desk.services.training_due import AgreementToOpen, TrainingDue, agreements_to_open, training_due

__all__ = [
    "AgreementToOpen", "ContractStep", "Ending", "Entitled", "Entitlements", "FeeDue", "TrainingDue", "agreements_to_open",
    "booking_fees_due", "contract_fees_due", "contract_history", "contracts_tick", "end_contract", "ending_soon", "entitlements_of",
    "raise_contract_fees", "renew_contract", "save_contract", "training_due",
]  # fmt: skip
