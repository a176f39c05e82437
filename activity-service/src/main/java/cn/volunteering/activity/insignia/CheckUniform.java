package cn.volunteering.activity.insignia;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import org.jspecify.annotations.Nullable;

/** Records whether the uniform was worn at an activity (NX-26). */
public final class CheckUniform {

    private final Aggregates<UniformCheck> checks;
    private final PlatformCalendar calendar;

    public CheckUniform(Aggregates<UniformCheck> checks, PlatformCalendar calendar) {
        this.checks = checks;
        this.calendar = calendar;
    }

    /** Records the answer, or replaces the earlier one. */
    public Versioned<UniformCheck> record(Activity activity, boolean worn, @Nullable String reason, AccountId by) {
        var decision = UniformCheck.record(activity, worn, reason, new Signature(by, calendar.now()));
        String id = activity.id().value();
        return checks.find(id)
                .map(earlier -> checks.save(earlier, decision))
                .orElseGet(() -> checks.insert(id, decision));
    }
}
