package cn.volunteering.volunteer.roster.events;

import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.VolunteerId;

/** The registry opened an account for a volunteer. */
public record AccountOpened(AccountId accountId, VolunteerId volunteerId) {

    static final String TYPE = "volunteering.registry.account-opened.v1";
    static final String TOPIC = "registry.access.v1";
}
