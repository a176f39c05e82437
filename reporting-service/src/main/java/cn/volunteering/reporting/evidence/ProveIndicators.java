package cn.volunteering.reporting.evidence;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.tenancy.TenantScope;
import org.jspecify.annotations.Nullable;

/** Enters indicators with their evidence and grades (QH-14). Each change makes the assessment of the year due. */
public final class ProveIndicators {

    private final Aggregates<EvidenceIndicator> indicators;
    private final Facts facts;
    private final DueYears due;
    private final PlatformCalendar calendar;

    public ProveIndicators(
            Aggregates<EvidenceIndicator> indicators, Facts facts, DueYears due, PlatformCalendar calendar) {
        this.indicators = indicators;
        this.facts = facts;
        this.due = due;
        this.calendar = calendar;
    }

    /**
     * Enters an indicator.
     *
     * @throws RefusedException if there is no such section, or something speaks against the form
     * @throws AlreadyExistsException if the subject has an indicator of this title in the year
     */
    public Versioned<EvidenceIndicator> enter(EvidenceIndicator.Form form) {
        var id = EvidenceIndicatorId.next();
        var decision = EvidenceIndicator.enter(id, form, sectionName(form), acting(), calendar.today());
        return settled(indicators.insert(id.value(), decision));
    }

    /**
     * Changes the indicator that was seen, which loses its grade.
     *
     * @throws RefusedException if there is no such section, or something speaks against the form
     * @throws ConflictException if it has changed since
     * @throws AlreadyExistsException if the subject has another indicator of this title in the year
     */
    public Versioned<EvidenceIndicator> change(Versioned<EvidenceIndicator> seen, EvidenceIndicator.Form form) {
        var decision = EvidenceIndicator.enter(seen.state().id(), form, sectionName(form), acting(), calendar.today());
        var changed = indicators.save(seen, decision);
        settled(seen);
        return settled(changed);
    }

    /**
     * Enters the grade of the indicator that was seen.
     *
     * @throws RefusedException if the acting account entered the evidence, or there is none
     * @throws ConflictException if it has changed since
     */
    public Versioned<EvidenceIndicator> grade(Versioned<EvidenceIndicator> seen, EvidenceIndicator.Assessed assessed) {
        return settled(indicators.save(seen, seen.state().grade(assessed, acting(), calendar.today())));
    }

    /**
     * Removes the indicator that was seen.
     *
     * @throws ConflictException if it has changed since
     */
    public void remove(Versioned<EvidenceIndicator> seen) {
        indicators.remove(seen);
        settled(seen);
    }

    /** Returns whether the acting account may enter the grade, by the rule of {@link #grade}. */
    public boolean mayGrade(EvidenceIndicator indicator) {
        return !indicator.enteredBy().equals(acting());
    }

    private Versioned<EvidenceIndicator> settled(Versioned<EvidenceIndicator> changed) {
        due.mark(TenantScope.tenant(), changed.state().form().year());
        return changed;
    }

    private @Nullable String sectionName(EvidenceIndicator.Form form) {
        return form.sectionId() == null ? null : sectionName(form.sectionId());
    }

    private String sectionName(UnitId section) {
        return facts.all(OrgUnit.class).stream()
                .filter(unit -> unit.axis() == Axis.SECTION && unit.id().equals(section))
                .map(OrgUnit::name)
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.of("indicator-section-unknown", "没有所填的处室")));
    }

    private static AccountId acting() {
        return new AccountId(TenantScope.actor().id());
    }
}
