package cn.volunteering.volunteer.nationalnumbers;

import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.rosterimport.NationalNumbersFile.Line;
import cn.volunteering.volunteer.rosterimport.RowError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list compared with the roster.
 *
 * @param documentNumber the masked number; {@code null} if the row could not be read
 * @param volunteerId the person on the roster, if there is one with the document
 * @param here what the roster says of the registration
 * @param there what the list says of the registration
 * @param recorded what applying would record; {@code null} for nothing
 * @param differences what differs and cannot be taken over, in words
 * @param errors why the row could not be read
 */
public record ComparedLine(
        int row,
        Kind kind,
        String displayName,
        @Nullable String documentNumber,
        @Nullable VolunteerId volunteerId,
        @Nullable NationalRegistration here,
        @Nullable NationalRegistration there,
        @Nullable NationalRegistration recorded,
        List<String> differences,
        List<RowError> errors) {

    /** How the list and the roster agree about a person. */
    public enum Kind {
        /** Both say the same. */
        MATCHED,
        /** The list says something new, which applying records. */
        TO_RECORD,
        /** They contradict each other. Applying marks the person and keeps the number of the roster. */
        MISMATCH,
        /** The list has a person who is not on the roster. */
        MISSING_HERE,
        /** The row cannot be read. */
        FAULTY
    }

    public ComparedLine {
        differences = List.copyOf(differences);
        errors = List.copyOf(errors);
    }

    /** Returns a row that cannot be used. */
    static ComparedLine faulty(Line line, List<RowError> errors) {
        return new ComparedLine(line.row(), Kind.FAULTY, line.name(), null, null, null, null, null, List.of(), errors);
    }

    /** Returns a row about a person who is not on the roster. */
    static ComparedLine missingHere(Line line) {
        var there = Objects.requireNonNull(line.registration());
        return new ComparedLine(
                line.row(),
                Kind.MISSING_HERE,
                line.name(),
                masked(line),
                null,
                null,
                there,
                null,
                List.of(),
                List.of());
    }

    /**
     * Compares a row with the person on the roster who has the document.
     *
     * @param numberOfOther whether the number in the row belongs to another volunteer
     */
    static ComparedLine of(Line line, Volunteer person, boolean numberOfOther) {
        var there = Objects.requireNonNull(line.registration());
        var here = person.national();
        var differences = differences(line, person, numberOfOther);
        var recorded = unlessSame(here, after(there, here, differences, numberOfOther));
        return new ComparedLine(
                line.row(),
                kind(differences, recorded),
                line.name(),
                masked(line),
                person.id(),
                here,
                there,
                recorded,
                differences,
                List.of());
    }

    private static String masked(Line line) {
        return Objects.requireNonNull(line.document()).masked();
    }

    private static List<String> differences(Line line, Volunteer person, boolean numberOfOther) {
        var found = new ArrayList<String>();
        String here = person.national().number();
        String there = Objects.requireNonNull(line.registration()).number();
        if (!line.name().equals(person.profile().displayName())) {
            found.add("姓名不一致，名册中为“" + person.profile().displayName() + "”");
        }
        if (here != null && there != null && !here.equals(there)) {
            found.add("全国志愿者编号不一致，名册中为“" + here + "”");
        }
        if (here != null && there == null) {
            found.add("名册中有全国志愿者编号，名单中没有");
        }
        if (numberOfOther) {
            found.add("名单中的全国志愿者编号已属于名册中的其他志愿者");
        }
        return found;
    }

    private static @Nullable NationalRegistration unlessSame(
            NationalRegistration here, @Nullable NationalRegistration after) {
        return here.equals(after) ? null : after;
    }

    /** Returns the registration that is right afterwards; {@code null} if nothing can be said of it. */
    private static @Nullable NationalRegistration after(
            NationalRegistration there, NationalRegistration here, List<String> differences, boolean numberOfOther) {
        if (differences.isEmpty()) {
            return says(there) ? there : null;
        }
        String number = here.number() != null || numberOfOther ? here.number() : there.number();
        return number == null ? null : NationalRegistration.mismatch(number);
    }

    /** Returns whether the list says anything: a row without number and status leaves the roster as it is. */
    private static boolean says(NationalRegistration there) {
        return !there.equals(NationalRegistration.NONE);
    }

    private static Kind kind(List<String> differences, @Nullable NationalRegistration recorded) {
        if (!differences.isEmpty()) {
            return Kind.MISMATCH;
        }
        return recorded == null ? Kind.MATCHED : Kind.TO_RECORD;
    }
}
