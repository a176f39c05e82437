package cn.volunteering.volunteer.roster;

import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.DocumentType;
import cn.volunteering.volunteer.personaldata.Fingerprint;
import cn.volunteering.volunteer.personaldata.SealedDocument;
import cn.volunteering.volunteer.personaldata.SealedText;
import java.time.LocalDate;
import java.util.List;

/** Builds volunteers for tests: {@code aVolunteer().active()}. */
public final class VolunteerFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final LocalDate JOINED = LocalDate.of(2026, 3, 5);
    public static final UnitId SECTION = new UnitId("section-1");
    public static final UnitId BRANCH = new UnitId("branch-1");

    private VolunteerFixture() {}

    /** A volunteer who has been on the roster since {@link #JOINED}. */
    public static VolunteerFixture aVolunteer() {
        return new VolunteerFixture();
    }

    public Volunteer registered() {
        return Volunteer.register(
                        VolunteerId.next(),
                        profile(),
                        document(),
                        NationalRegistration.NONE,
                        new Placement(SECTION, BRANCH, JOINED),
                        TODAY)
                .orThrow();
    }

    public Volunteer applied() {
        return Volunteer.apply(
                        VolunteerId.next(),
                        profile(),
                        document(),
                        new Placement(SECTION, null, JOINED),
                        new AccountId("account-1"))
                .orThrow();
    }

    public Volunteer active() {
        return registered().activate().orThrow();
    }

    public Volunteer suspended() {
        return active().suspend("长期出差").orThrow();
    }

    public Volunteer left() {
        return registered().leave(TODAY, "退休", TODAY).orThrow();
    }

    private static Profile profile() {
        return new Profile("演示001", new SealedText("sealed"), true, List.of("急救"), null);
    }

    private static SealedDocument document() {
        return new SealedDocument(DocumentType.RESIDENT_IDENTITY_CARD, new SealedText("sealed"), new Fingerprint("f1"));
    }
}
