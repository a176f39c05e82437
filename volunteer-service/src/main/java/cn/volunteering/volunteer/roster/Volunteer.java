package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.Refusal;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.SealedDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer (志愿者) of the agency (NX-13, QH-43): identity, placements and state in the life cycle. Every change
 * publishes the full state.
 *
 * @param account the sign-in account, once it is linked
 * @param liaison whether the person is a liaison, and for which sections
 * @param claims values that no other volunteer of the tenant may hold, see {@link UniqueClaims}; derived from the other
 *     components
 */
public record Volunteer(
        VolunteerId id,
        Profile profile,
        SealedDocument document,
        Placements placements,
        NationalRegistration national,
        Standing standing,
        @Nullable AccountId account,
        Liaison liaison,
        List<String> claims) {

    private static final Refusal LINKS_SELF = Refusal.of("volunteer-links-self", "不能关联或更换自己的登录账号，请由其他管理人员办理");

    /** Accepts {@code null} as {@link Liaison#NONE}: entries of earlier releases do not say it. */
    public Volunteer {
        liaison = Objects.requireNonNullElse(liaison, Liaison.NONE);
        claims = claimsOf(document, national, account);
    }

    private static List<String> claimsOf(
            SealedDocument document, NationalRegistration national, @Nullable AccountId account) {
        var claims = new ArrayList<String>();
        claims.add(UniqueClaims.document(document.fingerprint()));
        if (account != null) {
            claims.add(UniqueClaims.account(account));
        }
        if (national.number() != null) {
            claims.add(UniqueClaims.nationalNumber(national.number()));
        }
        return List.copyOf(claims);
    }

    /** Puts a person on the roster who joined on the first day of the placement. */
    public static Decision<Volunteer> register(
            VolunteerId id,
            Profile profile,
            SealedDocument document,
            NationalRegistration national,
            Placement place,
            LocalDate today) {
        return transferred(id, profile, document, national, place, null, today);
    }

    /**
     * Puts a person on the roster who came from another agency on the first day of the placement.
     *
     * @param firstJoinedOn the day on which the person first joined in an agency
     */
    public static Decision<Volunteer> transferred(
            VolunteerId id,
            Profile profile,
            SealedDocument document,
            NationalRegistration national,
            Placement place,
            @Nullable LocalDate firstJoinedOn,
            LocalDate today) {
        if (place.from().isAfter(today)) {
            return Decision.refused("volunteer-joins-in-future", "入队日期不能晚于今天");
        }
        return new Volunteer(
                        id,
                        profile,
                        document,
                        Placements.startingWith(place),
                        national,
                        Standing.registered(place.from(), firstJoinedOn),
                        null,
                        Liaison.NONE,
                        List.of())
                .changed();
    }

    /** Takes a person's own application, with the account the person signed in with. */
    public static Decision<Volunteer> apply(
            VolunteerId id, Profile profile, SealedDocument document, Placement place, AccountId account) {
        return new Volunteer(
                        id,
                        profile,
                        document,
                        Placements.startingWith(place),
                        NationalRegistration.NONE,
                        Standing.applied(place.from()),
                        account,
                        Liaison.NONE,
                        List.of())
                .changed();
    }

    /** Accepts an application, or readmits someone who left. */
    public Decision<Volunteer> register(LocalDate today) {
        return step(standing.register(today));
    }

    /**
     * Does the same on the decision of one person.
     *
     * @param by the account of that person, which must be another than the applicant's
     */
    public Decision<Volunteer> register(LocalDate today, AccountId by) {
        return by.equals(account)
                ? Decision.refused("volunteer-registers-self", "不能审批自己的入队申请，请由其他管理人员办理")
                : register(today);
    }

    /** Records that the person has confirmed taking part. */
    public Decision<Volunteer> activate() {
        return step(standing.activate());
    }

    /**
     * Records that a person who cannot sign in confirmed taking part elsewhere. Refused for a person with an account,
     * who must confirm personally.
     */
    public Decision<Volunteer> activateOnBehalf() {
        return account == null ? activate() : Decision.refused("volunteer-has-account", "该志愿者已有登录账号，须由本人登录确认参加");
    }

    /** Suspends the person. */
    public Decision<Volunteer> suspend(String reason) {
        return step(standing.suspend(reason));
    }

    /** Ends a suspension. */
    public Decision<Volunteer> resume() {
        return step(standing.resume());
    }

    /** Removes the person from the roster from the given day, which also ends an appointment as liaison. */
    public Decision<Volunteer> leave(LocalDate on, String reason, LocalDate today) {
        return step(standing.leave(on, reason, today), liaison.appointedFor(List.of()));
    }

    private Decision<Volunteer> step(Decision<Standing> decision) {
        return step(decision, liaison);
    }

    private Decision<Volunteer> step(Decision<Standing> decision, Liaison post) {
        return then(
                decision,
                next -> new Volunteer(id, profile, document, placements, national, next, account, post, claims));
    }

    /** Moves the person to another section or branch from the given day. */
    public Decision<Volunteer> move(Placement next, LocalDate today) {
        if (standing.state() == VolunteerState.LEFT) {
            return refusedAfterLeaving();
        }
        return then(
                placements.move(next, today),
                moved -> new Volunteer(id, profile, document, moved, national, standing, account, liaison, claims));
    }

    /** Corrects name, phone, party membership or skills. */
    public Decision<Volunteer> correct(Profile corrected) {
        return new Volunteer(id, corrected, document, placements, national, standing, account, liaison, claims)
                .changed();
    }

    /**
     * Appoints the person as liaison of the given sections instead of those before (NX-15). Without a section the
     * appointment ends; an account with the role then acts for the person's own section.
     */
    public Decision<Volunteer> appointLiaison(List<UnitId> sections) {
        return isOnRoster()
                ? with(liaison.appointedFor(sections)).changed()
                : Decision.refused("volunteer-not-on-roster", "只有名册中的志愿者才能担任联络员");
    }

    /** Returns whether the person is on the roster: neither an undecided applicant nor gone. */
    public boolean isOnRoster() {
        return standing.state() != VolunteerState.APPLIED && standing.state() != VolunteerState.LEFT;
    }

    /** Records whether the person's account has the role of a liaison. */
    public Decision<Volunteer> recordRole(boolean isLiaison) {
        return liaison.byAccount() == isLiaison
                ? Decision.accepted(this)
                : with(liaison.withRole(isLiaison)).changed();
    }

    private Volunteer with(Liaison post) {
        return new Volunteer(id, profile, document, placements, national, standing, account, post, claims);
    }

    /** Records the registration in the national system. */
    public Decision<Volunteer> recordNational(NationalRegistration registration) {
        return new Volunteer(id, profile, document, placements, registration, standing, account, liaison, claims)
                .changed();
    }

    /**
     * Links the account with which the person signs in. Users may not link or replace their own account: otherwise they
     * could unlink it from an entry for a while and confirm their own hours.
     *
     * @param isLiaison whether the account has the role of a liaison
     * @param by the account of the user who links
     */
    public Decision<Volunteer> link(AccountId linked, boolean isLiaison, AccountId by) {
        if (standing.state() == VolunteerState.LEFT) {
            return refusedAfterLeaving();
        }
        if (by.equals(linked) || by.equals(account)) {
            return Decision.refused(LINKS_SELF);
        }
        return withAccount(linked, isLiaison);
    }

    /** Links an account that was opened for the person, and has no other holder. */
    public Decision<Volunteer> linkOpened(AccountId opened, boolean isLiaison) {
        return account == null ? withAccount(opened, isLiaison) : Decision.accepted(this);
    }

    /**
     * Takes the account away from the entry. Users may not do so for their own entry, because they could then confirm
     * their own hours.
     */
    public Decision<Volunteer> unlink(AccountId by) {
        return by.equals(account) ? Decision.refused(LINKS_SELF) : withAccount(null, false);
    }

    private Decision<Volunteer> withAccount(@Nullable AccountId next, boolean isLiaison) {
        var post = liaison.withRole(isLiaison);
        return new Volunteer(id, profile, document, placements, national, standing, next, post, claims).changed();
    }

    private static Decision<Volunteer> refusedAfterLeaving() {
        return Decision.refused("volunteer-left", "该志愿者已退出，请先重新登记");
    }

    /** Returns whether the person belongs to the given section now. */
    public boolean belongsTo(UnitId section) {
        return placements.current().sectionId().equals(section);
    }

    /** Returns the sections for which the person acts, once they sign in as a liaison. */
    public List<UnitId> sectionsAsLiaison() {
        return liaison.sectionsFrom(placements.current().sectionId());
    }

    /** Returns whether the person is a liaison who can act now. */
    public boolean actsAsLiaison() {
        boolean present = standing.state() == VolunteerState.REGISTERED || standing.state() == VolunteerState.ACTIVE;
        return present && liaison.isLiaison();
    }

    private static <P> Decision<Volunteer> then(Decision<P> part, Function<P, Volunteer> whole) {
        return switch (part) {
            case Accepted<P> accepted -> whole.apply(accepted.state()).changed();
            case Refused<P> refused -> Decision.refused(refused.refusal());
        };
    }

    /** Returns the volunteer with the event that carries its current state. */
    public Accepted<Volunteer> changed() {
        return new Accepted<>(this, List.of(VolunteerChanged.of(this)));
    }
}
