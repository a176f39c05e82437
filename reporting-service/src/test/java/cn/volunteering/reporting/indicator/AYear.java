package cn.volunteering.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.Unit;
import cn.volunteering.policy.store.CatalogueFile;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.Evidence;
import cn.volunteering.reporting.facts.Exemption;
import cn.volunteering.reporting.facts.ExemptionId;
import cn.volunteering.reporting.facts.FiledProject;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.Insurance;
import cn.volunteering.reporting.facts.InsuranceId;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.OutsideService;
import cn.volunteering.reporting.facts.Post;
import cn.volunteering.reporting.facts.PostId;
import cn.volunteering.reporting.facts.ProjectId;
import cn.volunteering.reporting.facts.ReportIn;
import cn.volunteering.reporting.facts.ReportInId;
import cn.volunteering.reporting.facts.Team;
import cn.volunteering.reporting.facts.TeamId;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TitlePeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the year 2026 of an agency below the office of the Qinghai notice. Seen from the next January unless said. */
final class AYear {

    private static final KeyCatalogue CATALOGUE = CatalogueFile.read();
    private static final int YEAR = 2026;

    private final List<PublishedVersion> documents = new ArrayList<>();
    private final List<OrgUnit> units = new ArrayList<>();
    private final List<Volunteer> volunteers = new ArrayList<>();
    private final List<Headcount> headcounts = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<FiledProject> projects = new ArrayList<>();
    private final Map<String, List<PersonYear.Service>> service = new HashMap<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<ReportIn> reportIns = new ArrayList<>();
    private final List<Insurance> insurances = new ArrayList<>();
    private final List<Exemption> exemptions = new ArrayList<>();
    private final List<Proven> proven = new ArrayList<>();
    private Registers registers = Registers.EMPTY;
    private TenantId self = new TenantId("qh-jtt");
    private List<TitlePeriod> titles = List.of();
    private LocalDate today = LocalDate.of(YEAR + 1, 1, 15);

    /** Begins an agency below the office of the Qinghai notice, with the given titles. */
    static AYear inQinghai(String... titles) {
        var year = new AYear();
        year.titles = TitlePeriod.always(List.of(titles));
        year.documents.add(TenantDocuments.qinghai());
        return year;
    }

    /** Begins the department whose own rules are the Ningxia document. */
    static AYear inNingxia() {
        var year = new AYear();
        year.self = new TenantId("nx-gxt");
        year.documents.add(TenantDocuments.ningxia());
        return year;
    }

    /** Begins an agency that no document binds yet. */
    static AYear withoutDocuments() {
        return new AYear();
    }

    /** Grants a title beside those that count as always held. */
    AYear granted(String title, String on) {
        titles = Stream.concat(titles.stream(), Stream.of(new TitlePeriod(title, LocalDate.parse(on), null)))
                .toList();
        return this;
    }

    AYear on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** Lets the agency set a value of its own, from clause C-1 of its document. */
    AYear setting(String key, Object value) {
        return publishing(self, Layer.AGENCY, key, value);
    }

    /** Lets the office above set a binding value. */
    AYear mandating(String key, Object value) {
        return publishing(new TenantId("qh-wmb"), Layer.OFFICE, key, value);
    }

    private AYear publishing(TenantId owner, Layer layer, String key, Object value) {
        var definition = CATALOGUE.find(new PolicyKey(key)).orElseThrow();
        var read = definition.type().read(value).orElseThrow();
        assertThat(definition.objectionTo(read)).isEmpty();
        var set = new PolicyValue(
                definition.key(),
                definition.type(),
                read,
                new ClauseId("C-1"),
                definition.direction(),
                false,
                Scope.EVERYONE,
                null,
                null);
        documents.add(new PublishedVersion(
                owner,
                layer,
                new PolicyId("extra-" + documents.size()),
                3,
                LocalDate.of(2020, 1, 1),
                null,
                Scope.EVERYONE,
                Set.of(),
                List.of(set)));
        return this;
    }

    AYear section(String id) {
        units.add(new OrgUnit(new UnitId(id), Axis.SECTION, id, null, true));
        return this;
    }

    AYear branch(String id) {
        units.add(new OrgUnit(new UnitId(id), Axis.BRANCH, id, null, true));
        return this;
    }

    /** Adds volunteers v1 to vN, registered in the national system, in section s1 and branch b1 since 2024. */
    AYear roster(int number) {
        IntStream.rangeClosed(1, number).forEach(i -> with(AVolunteer.aVolunteer("v" + i)));
        return this;
    }

    AYear with(AVolunteer volunteer) {
        volunteers.add(volunteer.onRoster());
        return this;
    }

    AYear staff(String month, int establishment, int contract) {
        return staff(month, establishment, contract, null);
    }

    AYear staff(String month, int establishment, int contract, @Nullable Integer affiliated) {
        headcounts.add(new Headcount(YearMonth.parse(month), establishment, contract, affiliated));
        return this;
    }

    AYear team(Team.Kind kind, @Nullable String section, String approvedOn, @Nullable String dissolvedOn) {
        teams.add(new Team(
                new TeamId("t" + teams.size()),
                kind,
                "队",
                section == null ? null : new UnitId(section),
                LocalDate.parse(approvedOn),
                dissolvedOn == null ? null : LocalDate.parse(dissolvedOn)));
        return this;
    }

    /** Adds a closed activity that the branches organised; without branches, one that the committee organised. */
    AYear held(String id, String startsAt, String... branches) {
        return activity(id, startsAt, "CLOSED", null, null, branches);
    }

    AYear activity(
            String id,
            String startsAt,
            String state,
            @Nullable String lead,
            Activity.@Nullable Nature nature,
            String... branches) {
        var start = Instant.parse(startsAt);
        activities.add(new Activity(
                new ActivityId(id),
                new ProjectId("project-of-" + id),
                "活动",
                branches.length == 0 ? "CONCENTRATED" : "SELF_ORGANISED",
                state,
                List.of(branches).stream().map(UnitId::new).toList(),
                lead == null ? null : new UnitId(lead),
                nature,
                start,
                start.plusSeconds(3600)));
        return this;
    }

    /** Lets the activities that were added so far carry a term of the vocabulary. */
    AYear about(String term) {
        activities.replaceAll(activity -> new Activity(
                activity.id(),
                activity.project(),
                activity.title(),
                activity.mode(),
                activity.state(),
                activity.branches(),
                activity.leadBranch(),
                activity.nature(),
                activity.startsAt(),
                activity.endsAt(),
                List.of(new Activity.Theme(term, term))));
        return this;
    }

    /** Adds service that a community organised. */
    AYear outside(String id, String startedAt) {
        var start = Instant.parse(startedAt);
        activities.add(new OutsideService(new ActivityId(id), "社区助老", start, start.plusSeconds(3600)).activity());
        return this;
    }

    AYear filed(String project, String filedAt) {
        projects.add(new FiledProject(
                new ProjectId(project), "项目", new UnitId("s1"), List.of(new UnitId("s2")), Instant.parse(filedAt)));
        return this;
    }

    AYear served(String volunteer, int minutes) {
        return served(volunteer, "any-activity", "b1", minutes, Evidence.MEASURED);
    }

    AYear served(String volunteer, String activity, String branch, int minutes) {
        return served(volunteer, activity, branch, minutes, Evidence.MEASURED);
    }

    AYear served(String volunteer, String activity, String branch, int minutes, Evidence evidence) {
        service.computeIfAbsent(volunteer, _ -> new ArrayList<>())
                .add(new PersonYear.Service(
                        new ActivityId(activity), new UnitId("s1"), new UnitId(branch), minutes, evidence));
        return this;
    }

    AYear knowing(Registers known) {
        registers = known;
        return this;
    }

    /** Adds a designated person of the unit. */
    AYear designated(String volunteer, String from, @Nullable String until) {
        return post(volunteer, Post.Body.DESIGNATED_PERSONS, from, until, null);
    }

    /** Adds a post with the id of its holder; one that has ended is to be filled again. */
    AYear post(String volunteer, Post.Body body, String from, @Nullable String until, @Nullable String succeeds) {
        posts.add(new Post(
                new PostId(volunteer),
                body,
                new VolunteerId(volunteer),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                succeeds == null ? null : new PostId(succeeds),
                until != null));
        return this;
    }

    AYear reported(String volunteer, String on, boolean confirmed) {
        var id = new ReportInId("r" + reportIns.size());
        reportIns.add(new ReportIn(id, new VolunteerId(volunteer), LocalDate.parse(on), confirmed));
        return this;
    }

    /** Adds an insurance of the given volunteers, whose last day is the one before {@code until}. */
    AYear insured(Insurance.Cover cover, String from, String until, String... people) {
        insurances.add(new Insurance(
                new InsuranceId("i" + insurances.size()),
                cover,
                LocalDate.parse(from),
                LocalDate.parse(until),
                List.of(people).stream().map(VolunteerId::new).toList()));
        return this;
    }

    AYear exempt(String volunteer, String from, @Nullable String until) {
        exemptions.add(new Exemption(
                new ExemptionId("x" + exemptions.size()),
                new VolunteerId(volunteer),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until)));
        return this;
    }

    /** Adds a part of the volunteer block that is proven by evidence; one without a grade awaits the assessor. */
    AYear proven(Subject subject, long weight, @Nullable Grade grade) {
        String id = "p" + proven.size();
        proven.add(new Proven(id, subject, "制度建设", "测评体系 1.2", weight, 1, grade));
        return this;
    }

    private Registers registers() {
        return new Registers(posts, reportIns, exemptions, insurances, registers.bulletins(), proven);
    }

    Situation situation() {
        var totals = service.entrySet().stream()
                .map(entry -> new PersonYear(new VolunteerId(entry.getKey()), YEAR, 1, entry.getValue()))
                .toList();
        var snapshot = new Snapshot(units, volunteers, headcounts, activities, totals, teams, projects, registers());
        var unit = new Unit(self, "PROVINCIAL_ORGAN", Set.of(), List.of(new TenantId("qh-wmb")), titles);
        return new Situation(snapshot, new EffectiveValues(CATALOGUE, unit, documents), YEAR, today);
    }

    List<Verdict> judgedBy(Indicator indicator) {
        return new Evaluator(List.of(indicator), List.of()).judge(situation());
    }

    /** Returns the only verdict of the indicator. */
    Verdict verdictOf(Indicator indicator) {
        var verdicts = judgedBy(indicator);
        assertThat(verdicts).hasSize(1);
        return verdicts.getFirst();
    }

    /** Returns the outcomes of the indicator by subject and period, in their order. */
    List<String> outcomesOf(Indicator indicator) {
        return judgedBy(indicator).stream()
                .map(verdict -> verdict.subject().id() + " " + verdict.period().label() + " " + verdict.outcome())
                .toList();
    }
}
