package cn.volunteering.reporting.inspection;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Records inspections of the bound tenant, closes their findings and withdraws wrong ones (QH-15). */
public final class Inspect {

    private final Aggregates<Inspection> inspections;
    private final Inspectable inspectable;
    private final PlatformCalendar calendar;

    public Inspect(Aggregates<Inspection> inspections, Inspectable inspectable, PlatformCalendar calendar) {
        this.inspections = inspections;
        this.inspectable = inspectable;
        this.calendar = calendar;
    }

    /** A problem with the day by which it is to be put right. */
    public record Problem(String problem, LocalDate dueOn) {}

    /**
     * Records an inspection.
     *
     * @param inspected a section of an agency, or {@code null} for the agency itself; a tenant below an office
     * @throws RefusedException if the bound tenant may not inspect it, or a day is out of order
     */
    public Versioned<Inspection> record(@Nullable String inspected, Inspection.Report report, List<Problem> problems) {
        var id = InspectionId.next();
        var findings = IntStream.range(0, problems.size())
                .mapToObj(i -> Finding.open(
                        i + 1, problems.get(i).problem(), problems.get(i).dueOn()))
                .toList();
        var inspection = Inspection.made(id, inspectable.find(inspected), report, findings);
        return inspections.insert(id.value(), inspection.enter(TenantScope.tenant(), calendar.today()));
    }

    /**
     * Closes a finding of the inspection that was seen.
     *
     * @throws RefusedException if the finding is not open, or is to be closed by another tenant
     * @throws ConflictException if the inspection has changed since
     */
    public Versioned<Inspection> close(Versioned<Inspection> seen, int number, Rectification how) {
        return inspections.save(seen, seen.state().close(number, how, TenantScope.tenant(), calendar.today()));
    }

    /**
     * Withdraws the inspection that was seen.
     *
     * @throws RefusedException if it was withdrawn before, or is another tenant's
     * @throws ConflictException if the inspection has changed since
     */
    public Versioned<Inspection> withdraw(Versioned<Inspection> seen, String reason) {
        return inspections.save(seen, seen.state().withdraw(reason, TenantScope.tenant(), calendar.today()));
    }
}
