package cn.volunteering.activity.insignia;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import java.util.Map;

/**
 * Issues requested insignia (NX-25). An issue is one write. Its number is free only once, so of two issues that were
 * decided on the same stock one is decided again, and the stock never goes below zero.
 */
public final class IssueInsignia {

    private static final int ATTEMPTS = 50;

    private final Aggregates<InsigniaSlip> store;
    private final InsigniaSlips slips;
    private final Aggregates<InsigniaItem> items;
    private final Aggregates<Activity> activities;
    private final PlatformCalendar calendar;

    public IssueInsignia(
            Aggregates<InsigniaSlip> store,
            InsigniaSlips slips,
            Aggregates<InsigniaItem> items,
            Aggregates<Activity> activities,
            PlatformCalendar calendar) {
        this.store = store;
        this.slips = slips;
        this.items = items;
        this.activities = activities;
        this.calendar = calendar;
    }

    /**
     * Issues pieces of the requested items.
     *
     * @param pieces the pieces of each item; an item that is left out is not issued
     * @throws RefusedException if the caller has requested them, the stock does not suffice, or the activity is over
     * @throws ConflictException if others issue insignia many times in a row
     */
    public Versioned<InsigniaSlip> issue(SlipId id, Map<ItemId, Integer> pieces, AccountId by) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return store.change(id.value(), slip -> issued(slip, pieces, by));
            } catch (AlreadyExistsException e) {
                // Somebody else has taken the number; the stock has changed.
            }
        }
        throw new ConflictException("insignia-slips", id.value());
    }

    private Decision<InsigniaSlip> issued(InsigniaSlip slip, Map<ItemId, Integer> pieces, AccountId by) {
        // The number is read before the stock, so that the stock contains every issue with a lower one.
        int number = slips.lastIssue() + 1;
        var activity = activities.get(slip.activityId().value()).state();
        return slip.handOut(pieces, left(pieces), number, activity, signed(by));
    }

    private Map<ItemId, Integer> left(Map<ItemId, Integer> pieces) {
        var taken = slips.taken(pieces.keySet());
        return items.findAll(pieces.keySet().stream().map(ItemId::value).toList()).stream()
                .map(Versioned::state)
                .collect(toMap(InsigniaItem::id, item -> item.toIssue(taken.getOrDefault(item.id(), 0))));
    }

    /** Refuses the request with a reason. */
    public Versioned<InsigniaSlip> refuse(SlipId id, String reason, AccountId by) {
        return store.change(id.value(), slip -> slip.refuse(new Remark(signed(by), reason)));
    }

    /** Takes the request back for the section. */
    public Versioned<InsigniaSlip> withdraw(SlipId id, AccountId by) {
        return store.change(id.value(), slip -> slip.withdraw(signed(by)));
    }

    private Signature signed(AccountId by) {
        return new Signature(by, calendar.now());
    }
}
