package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.personaldata.SealedText;
import cn.volunteering.volunteer.roster.PartyStatus;
import cn.volunteering.volunteer.roster.Placement;
import cn.volunteering.volunteer.roster.Profile;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerState;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings a person on the roster up to date with a row of a file. What the file does not state stays as it is. */
final class EntryUpdate {

    private final PersonalDataSafe safe;
    private final LocalDate from;
    private final LocalDate today;

    /**
     * @param from the day from which people belong to another section or branch
     */
    EntryUpdate(PersonalDataSafe safe, LocalDate from, LocalDate today) {
        this.safe = safe;
        this.from = from;
        this.today = today;
    }

    /** Returns the person as the row says. */
    Decision<Volunteer> of(Volunteer known, RosterEntry entry) {
        var present = then(Decision.accepted(known), this::readmitted);
        var corrected = then(present, it -> corrected(it, entry));
        var moved = then(corrected, it -> moved(it, entry));
        return then(moved, it -> registered(it, entry));
    }

    private static Decision<Volunteer> then(
            Decision<Volunteer> decision, Function<Volunteer, Decision<Volunteer>> next) {
        return switch (decision) {
            case Accepted<Volunteer> accepted -> next.apply(accepted.state());
            case Refused<Volunteer> refused -> refused;
        };
    }

    private Decision<Volunteer> readmitted(Volunteer known) {
        var state = known.standing().state();
        boolean isAbsent = state == VolunteerState.LEFT || state == VolunteerState.APPLIED;
        return isAbsent ? known.register(today) : Decision.accepted(known);
    }

    private Decision<Volunteer> corrected(Volunteer known, RosterEntry entry) {
        var profile = known.profile();
        var updated = new Profile(
                entry.displayName(),
                phone(known, entry),
                entry.party() == null ? profile.partyMember() : entry.party().member(),
                skills(profile, entry),
                party(profile, entry));
        return updated.equals(profile) ? Decision.accepted(known) : known.correct(updated);
    }

    private @Nullable SealedText phone(Volunteer known, RosterEntry entry) {
        SealedText sealed = known.profile().phone();
        if (entry.phone() == null) {
            return sealed;
        }
        boolean isSame = sealed != null && safe.openPhone(sealed, known.id()).equals(entry.phone());
        return isSame ? sealed : safe.seal(entry.phone(), known.id());
    }

    private static List<String> skills(Profile profile, RosterEntry entry) {
        boolean isSame =
                entry.skills() == null || new HashSet<>(entry.skills()).equals(new HashSet<>(profile.skills()));
        return isSame ? profile.skills() : entry.skills();
    }

    /** Returns the status; a mere yes or no does not replace a status that agrees with it. */
    private static @Nullable PartyStatus party(Profile profile, RosterEntry entry) {
        if (entry.party() == null) {
            return profile.partyStatus();
        }
        boolean agrees = entry.party().member() == profile.partyMember();
        return entry.party().status() == null && agrees
                ? profile.partyStatus()
                : entry.party().status();
    }

    private Decision<Volunteer> moved(Volunteer known, RosterEntry entry) {
        var current = known.placements().current();
        var branch = entry.branch() == null ? current.branchId() : entry.branch();
        boolean isSame = current.sectionId().equals(entry.section()) && Objects.equals(current.branchId(), branch);
        return isSame ? Decision.accepted(known) : known.move(new Placement(entry.section(), branch, from), today);
    }

    private static Decision<Volunteer> registered(Volunteer known, RosterEntry entry) {
        boolean isSame = entry.national() == null
                || Objects.equals(entry.national().number(), known.national().number());
        return isSame ? Decision.accepted(known) : known.recordNational(entry.national());
    }
}
