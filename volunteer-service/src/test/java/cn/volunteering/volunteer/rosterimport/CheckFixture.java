package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.AesGcmCipher;
import cn.volunteering.volunteer.personaldata.PersonalDataKeys;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An agency with a few units, for which rosters are checked. The test says which claims are taken. */
final class CheckFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ImportId IMPORT = new ImportId("a".repeat(64));

    final OrgUnit office = unit(Axis.SECTION, "办公室", null);
    final OrgUnit centre = unit(Axis.SECTION, "节能中心", null);
    final OrgUnit centreOffice = unit(Axis.SECTION, "综合科", centre);
    final OrgUnit officeOffice = unit(Axis.SECTION, "综合科", office);
    final OrgUnit branch = unit(Axis.BRANCH, "第一党支部", null);
    final OrgUnit closed = unit(Axis.SECTION, "旧处室", null).close(0, 0).orThrow();
    final Set<String> taken = new HashSet<>();
    final PersonalDataSafe safe = new PersonalDataSafe(new AesGcmCipher(
            PersonalDataKeys.parse(Base64.getEncoder().encodeToString(new byte[32]), List.of()), () -> "nx-gxt"));

    @SafeVarargs
    @SuppressWarnings("varargs")
    final CheckedRoster check(List<String>... rows) {
        return check(List.of(rows));
    }

    CheckedRoster check(List<List<String>> cells) {
        var rows = IntStream.range(0, cells.size())
                .mapToObj(i -> new Row(i + 1, cells.get(i)))
                .toList();
        return checkTable(new RosterTable(rows));
    }

    CheckedRoster checkTable(RosterTable table) {
        var units = new KnownUnits(List.of(office, centre, centreOffice, officeOffice, branch, closed));
        return new RosterCheck(
                        IMPORT,
                        units,
                        safe,
                        claims -> claims.stream().filter(taken::contains).collect(Collectors.toSet()),
                        TODAY)
                .check(table);
    }

    private static OrgUnit unit(Axis axis, String name, @Nullable OrgUnit parent) {
        return OrgUnit.open(
                        new UnitId(name + (parent == null ? "" : parent.name())),
                        axis,
                        null,
                        name,
                        parent,
                        OrgUnit.UNPLACED)
                .orThrow();
    }
}
