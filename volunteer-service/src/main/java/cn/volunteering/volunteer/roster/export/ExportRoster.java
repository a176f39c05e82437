package cn.volunteering.volunteer.roster.export;

import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Reach;
import cn.volunteering.volunteer.roster.Volunteer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Exports the roster as a file, after writing the audit entry. */
public final class ExportRoster {

    private final PersonalDataSafe safe;
    private final OrgUnits units;
    private final AuditLog audit;

    public ExportRoster(PersonalDataSafe safe, OrgUnits units, AuditLog audit) {
        this.safe = safe;
        this.units = units;
        this.audit = audit;
    }

    /** Returns the given volunteers, who must all be within the given reach, as a file. */
    public byte[] run(List<Volunteer> volunteers, Reach reach, SheetFile format) {
        audit.record(
                "roster-export",
                "roster." + format.name().toLowerCase(Locale.ROOT),
                Map.of("rows", Integer.toString(volunteers.size()), "reach", nameOf(reach)));
        return format.of(new RosterSheet(safe, units.all()).rows(volunteers));
    }

    private static String nameOf(Reach reach) {
        return switch (reach) {
            case Reach.Everyone() -> "everyone";
            case Reach.Sections(var sections) ->
                sections.stream().map(section -> "section/" + section.value()).collect(Collectors.joining(","));
        };
    }
}
