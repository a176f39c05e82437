package cn.volunteering.volunteer.headcount;

import cn.volunteering.domain.DomainEvent;

/** The staff of a month was recorded or corrected. */
public record HeadcountChanged(Month month, int establishment, int contract) implements DomainEvent {

    public static final String TYPE = "volunteering.volunteer.headcount-changed.v1";
}
