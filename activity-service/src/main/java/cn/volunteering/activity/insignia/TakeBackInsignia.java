package cn.volunteering.activity.insignia;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import org.jspecify.annotations.Nullable;

/** Records what became of issued insignia (NX-27). */
public final class TakeBackInsignia {

    private final Aggregates<InsigniaSlip> slips;
    private final PlatformCalendar calendar;

    public TakeBackInsignia(Aggregates<InsigniaSlip> slips, PlatformCalendar calendar) {
        this.slips = slips;
        this.calendar = calendar;
    }

    /**
     * Records pieces of one item of the slip that the caller has seen: sent twice, a return would count twice.
     *
     * @throws RefusedException if no so many pieces are out, or a loss has no reason
     * @throws ConflictException if the slip has changed since
     */
    public Versioned<InsigniaSlip> takeBack(
            Versioned<InsigniaSlip> seen, ItemId item, Settled settled, @Nullable String reason, AccountId by) {
        return slips.save(seen, seen.state().takeBack(new ItemReturn(item, settled, reason, signed(by))));
    }

    /** Lets the activity be closed although pieces are out, with a reason. */
    public Versioned<InsigniaSlip> waive(SlipId id, String reason, AccountId by) {
        return slips.change(id.value(), slip -> slip.waive(new Remark(signed(by), reason)));
    }

    private Signature signed(AccountId by) {
        return new Signature(by, calendar.now());
    }
}
