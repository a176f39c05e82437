package cn.volunteering.volunteer.roster.web;

import java.util.Optional;

/** Another subject with something that waits for the committee or a liaison. */
@FunctionalInterface
public interface InboxSource {

    /** Returns what waits for the caller; empty if the caller has nothing to do with the subject. */
    Optional<RosterInboxItem> item();
}
