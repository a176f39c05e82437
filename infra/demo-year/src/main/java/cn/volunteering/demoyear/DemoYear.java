package cn.volunteering.demoyear;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year of service of one demo agency, up to a day. All people are artificial: their names are numbers, and they have
 * neither identity numbers nor phones nor accounts.
 *
 * @param first the first day with activities
 * @param today the day on which the year is seen; later activities are only planned
 * @param activities in the order of their start
 */
public record DemoYear(
        LocalDate first,
        LocalDate today,
        List<Unit> units,
        List<Staff> staff,
        List<Person> people,
        List<Exemption> exemptions,
        List<Post> posts,
        List<Team> teams,
        List<Community> communities,
        List<ReportIn> reportIns,
        List<Insurance> insurances,
        List<Project> projects,
        List<Activity> activities,
        List<Presence> presences) {

    /** Days begin and end in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int FIRST_MONTH_OF_A_FULL_YEAR = 4;

    public DemoYear {
        units = List.copyOf(units);
        staff = List.copyOf(staff);
        people = List.copyOf(people);
        exemptions = List.copyOf(exemptions);
        posts = List.copyOf(posts);
        teams = List.copyOf(teams);
        communities = List.copyOf(communities);
        reportIns = List.copyOf(reportIns);
        insurances = List.copyOf(insurances);
        projects = List.copyOf(projects);
        activities = List.copyOf(activities);
        presences = List.copyOf(presences);
    }

    /**
     * Generates the year of a tenant: this year so far and, in the first quarter, all of the last one too.
     *
     * @param tenant the id of the tenant, which selects its {@link AgencyProfile}
     */
    public static DemoYear of(String tenant, LocalDate today) {
        boolean isEarly = today.getMonthValue() < FIRST_MONTH_OF_A_FULL_YEAR;
        var first = LocalDate.of(isEarly ? today.getYear() - 1 : today.getYear(), 1, 1);
        return new YearMaker(AgencyProfile.of(tenant), first, today).make();
    }

    /** Returns the minutes that count of the activities that began in a calendar year. */
    public long minutesIn(int year) {
        return presences.stream()
                .filter(each -> each.from().atZone(ZONE).getYear() == year)
                .mapToLong(Presence::countedMinutes)
                .sum();
    }

    /** Returns the people on the roster at the end of the last day. */
    public long rosterSize() {
        return people.stream().filter(person -> person.isOnRosterAt(today)).count();
    }

    /** A section or a party branch. */
    public record Unit(String id, boolean isBranch, boolean isInstitution, String name, int position) {}

    /** The staff at the end of a month: on the establishment, under contract, and of affiliated institutions. */
    public record Staff(YearMonth month, int establishment, int contract, int affiliated) {}

    /** How far the registration of a person in the national system has come. */
    public enum National {
        NONE,
        SUBMITTED,
        REGISTERED
    }

    /**
     * A person on the roster.
     *
     * @param document stands for an identity document, and has the form of none
     * @param nationalNumber set for a registered person
     * @param places where the person belongs, oldest first
     * @param hasAgreed whether the person confirmed taking part, without which nobody serves
     * @param liaisonFor the sections for which the person is a liaison
     */
    public record Person(
            String id,
            String name,
            String document,
            boolean isPartyMember,
            National national,
            @Nullable String nationalNumber,
            List<Place> places,
            boolean hasAgreed,
            @Nullable LocalDate leftOn,
            List<String> liaisonFor) {

        public Person {
            places = List.copyOf(places);
            liaisonFor = List.copyOf(liaisonFor);
        }

        /** Returns the day on which the person joined. */
        public LocalDate joinedOn() {
            return places.getFirst().from();
        }

        /** Returns whether the person was on the roster at the end of a day. */
        public boolean isOnRosterAt(LocalDate day) {
            return !joinedOn().isAfter(day) && (leftOn == null || leftOn.isAfter(day));
        }

        /** Returns where the person belonged on a day. */
        public Place placeAt(LocalDate day) {
            return places.reversed().stream()
                    .filter(place -> !place.from().isAfter(day))
                    .findFirst()
                    .orElse(places.getFirst());
        }
    }

    /** Where a person belongs from a day. */
    public record Place(String section, @Nullable String branch, LocalDate from) {}

    /** Why a person is exempt. */
    public enum Reason {
        LONG_LEAVE,
        SECONDMENT,
        ILLNESS
    }

    /** An exemption up to, not including, a day. */
    public record Exemption(
            String id,
            String person,
            Reason reason,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean covers(Person other, LocalDate day) {
            return person.equals(other.id()) && !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /** What a post belongs to. */
    public enum Body {
        LEADING_GROUP,
        OFFICE,
        DESIGNATED_PERSONS
    }

    /**
     * A post and its holder.
     *
     * @param until the first day on which the person no longer held it
     * @param succeeds the ended post that this one fills again
     */
    public record Post(
            String id,
            Body body,
            String person,
            String duty,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String succeeds) {}

    /** A team of the unit, or the group of a section. */
    public record Team(String id, String name, @Nullable String section, LocalDate approvedOn) {}

    /** A community. */
    public record Community(String id, String name, String subDistrict) {}

    /** A person's report-in to a community. */
    public record ReportIn(String id, String person, String community, LocalDate on, boolean isConfirmed) {}

    /** An insurance of volunteers; other than an accident insurance, it covers liability. */
    public record Insurance(
            String id, String number, boolean isAccident, LocalDate from, LocalDate lastDay, List<String> insured) {

        public Insurance {
            insured = List.copyOf(insured);
        }
    }

    /**
     * A project.
     *
     * @param coSections the sections that carry it jointly
     * @param filedAt {@code null} if it was never filed
     */
    public record Project(
            String id,
            String title,
            String leadSection,
            List<String> coSections,
            @Nullable Instant filedAt) {

        public Project {
            coSections = List.copyOf(coSections);
        }
    }

    /** What an activity is to a policy. */
    public enum Nature {
        ORDINARY,
        OWN_DUTY,
        COMMUNITY
    }

    /** How far an activity has come. */
    public enum Progress {
        PLANNED,
        RECRUITING,
        CANCELLED,
        HOURS_REVIEW,
        CLOSED
    }

    /**
     * An activity.
     *
     * @param branches the branches that organise it; the first one leads
     */
    public record Activity(
            String id,
            String project,
            String title,
            boolean isConcentrated,
            List<String> branches,
            Nature nature,
            Instant startsAt,
            Instant endsAt,
            String place,
            Progress progress) {

        public Activity {
            branches = List.copyOf(branches);
        }

        /** Returns whether it took place. */
        public boolean isHeld() {
            return progress == Progress.HOURS_REVIEW || progress == Progress.CLOSED;
        }

        /** Returns its day. */
        public LocalDate day() {
            return LocalDate.ofInstant(startsAt, ZONE);
        }
    }

    /** Returns the ids of everyone who is or was on the roster. */
    public Stream<String> personIds() {
        return people.stream().map(Person::id);
    }
}
