package cn.volunteering.scoring.balance.events;

import cn.volunteering.scoring.roster.VolunteerId;

/** An entry was added to one of the ledgers: whose balance of which year has to be added up anew. */
record LedgerEntryPosted(VolunteerId volunteerId, int year) {

    static final String HOURS = "volunteering.scoring.hours-posted.v1";
    static final String POINTS = "volunteering.scoring.points-posted.v1";
    static final String TOPIC = "scoring.events.v1";
}
