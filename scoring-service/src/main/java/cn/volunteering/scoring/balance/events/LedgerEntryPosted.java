package cn.volunteering.scoring.balance.events;

import cn.volunteering.scoring.roster.VolunteerId;

/** An entry was added to one of the ledgers: whose balance of which year has to be added up anew. */
record LedgerEntryPosted(VolunteerId volunteerId, int year) {}
