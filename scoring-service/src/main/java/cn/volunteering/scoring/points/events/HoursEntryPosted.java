package cn.volunteering.scoring.points.events;

import cn.volunteering.scoring.hours.EntryId;

/** An entry was added to the hours ledger: all that the points ledger needs to know, for the entry itself is at hand. */
record HoursEntryPosted(EntryId entryId) {}
