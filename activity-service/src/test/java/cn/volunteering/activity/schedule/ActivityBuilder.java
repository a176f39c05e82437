package cn.volunteering.activity.schedule;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.Projects;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.vocabulary.TermId;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.domain.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds activities for tests: by default on 21 November 2026 from nine to twelve in Shanghai. */
public final class ActivityBuilder {

    /** The day before the activity. */
    public static final Instant BEFORE = Instant.parse("2026-11-20T02:00:00Z");

    private String id = "activity-1";
    private Instant startsAt = Instant.parse("2026-11-21T01:00:00Z");
    private Instant endsAt = Instant.parse("2026-11-21T04:00:00Z");
    private Mode mode = Mode.CONCENTRATED;
    private Set<BranchId> branches = Set.of();
    private int capacity = 30;
    private String riskStatement = "路口车辆较多，请穿反光背心";
    private RiskLevel riskLevel = RiskLevel.LOW;

    private @Nullable BranchId lead;
    private Nature nature = Nature.ORDINARY;
    private List<Theme> themes = List.of();

    private ActivityBuilder() {}

    public static ActivityBuilder anActivity() {
        return new ActivityBuilder();
    }

    public ActivityBuilder named(String id) {
        this.id = id;
        return this;
    }

    public ActivityBuilder from(String startsAt, String endsAt) {
        this.startsAt = Instant.parse(startsAt);
        this.endsAt = Instant.parse(endsAt);
        return this;
    }

    public ActivityBuilder withSeats(int seats) {
        this.capacity = seats;
        return this;
    }

    public ActivityBuilder withRisk(RiskLevel level, String statement) {
        this.riskLevel = level;
        this.riskStatement = statement;
        return this;
    }

    public ActivityBuilder selfOrganisedBy(BranchId... organisers) {
        this.mode = Mode.SELF_ORGANISED;
        this.branches = Set.of(organisers);
        return this;
    }

    public ActivityBuilder ledBy(BranchId branch) {
        this.lead = branch;
        return this;
    }

    public ActivityBuilder ofNature(Nature wanted) {
        this.nature = wanted;
        return this;
    }

    public ActivityBuilder about(String... termIds) {
        this.themes =
                Stream.of(termIds).map(id -> new Theme(new TermId(id), id)).toList();
        return this;
    }

    public ActivityPlan plan() {
        return new ActivityPlan(
                "早高峰劝导",
                mode,
                branches,
                startsAt,
                endsAt,
                "北京路口",
                capacity,
                riskStatement,
                riskLevel,
                lead,
                nature,
                themes);
    }

    public Decision<Activity> plannedUnder(Project project) {
        return Activity.plan(new ActivityId(id), project, plan(), organiser(), BEFORE);
    }

    public static AccountId organiser() {
        return People.LIAISON;
    }

    public Activity planned() {
        return plannedUnder(Projects.anAcceptedProject()).orThrow();
    }

    public Activity recruiting() {
        return planned().recruit(Projects.anAcceptedProject(), BEFORE).orThrow();
    }

    public Activity running() {
        return recruiting().start(startsAt, List.of()).orThrow();
    }

    public Activity ended() {
        return running().end().orThrow();
    }
}
