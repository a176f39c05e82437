package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestTenant;
import cn.volunteering.testsupport.TestTenants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agency with reported figures: sends the events of the other services, and reads answers. */
final class TestAgency extends TestTenant {

    /** Creates an agency that no office oversees. */
    TestAgency(TestTenants tenants) {
        this(tenants.agency(), tenants);
    }

    TestAgency(TenantId id, TestTenants tenants) {
        super(id, "reporting", tenants);
    }

    void volunteerChanged(String volunteer, String section, long version) {
        volunteerChanged(volunteer, section, null, version);
    }

    void volunteerChanged(String volunteer, String section, @Nullable String branch, long version) {
        var data = new HashMap<String, Object>();
        data.put("volunteerId", volunteer);
        data.put("displayName", "演示001");
        data.put("sectionId", section);
        if (branch != null) {
            data.put("branchId", branch);
        }
        data.put("state", "ACTIVE");
        data.put("partyMember", true);
        data.put("nationalStatus", "REGISTERED");
        data.put("joinedOn", "2024-01-01");
        publish("volunteer.events.v1", event("volunteering.volunteer.volunteer-changed.v1", volunteer, version, data));
    }

    /** Reports a volunteer who moved from branch b1 to b2 on 1 July 2026, and may act as a liaison. */
    void volunteerMoved(String volunteer, long version) {
        var data = new HashMap<String, Object>();
        data.put("volunteerId", volunteer);
        data.put("displayName", "演示001");
        data.put("sectionId", "s1");
        data.put("branchId", "b2");
        data.put("state", "ACTIVE");
        data.put("partyMember", true);
        data.put("nationalStatus", "REGISTERED");
        data.put("joinedOn", "2024-01-01");
        data.put(
                "placements",
                List.of(
                        Map.of("sectionId", "s1", "branchId", "b1", "from", "2024-01-01"),
                        Map.of("sectionId", "s1", "branchId", "b2", "from", "2026-07-01")));
        data.put("liaison", true);
        publish("volunteer.events.v1", event("volunteering.volunteer.volunteer-changed.v1", volunteer, version, data));
    }

    void branchChanged(String branch, String name, long version) {
        var data = Map.of("unitId", branch, "axis", "BRANCH", "name", name, "active", true);
        publish("volunteer.events.v1", event("volunteering.volunteer.org-unit-changed.v1", branch, version, data));
    }

    void groupChanged(String team, String section, long version) {
        var data = Map.of(
                "teamId",
                team,
                "kind",
                "GROUP",
                "name",
                "志愿服务小组",
                "sectionId",
                section,
                "legalForm",
                "INTERNAL",
                "nationalStatus",
                "NONE",
                "approvedOn",
                "2024-03-05");
        publish("volunteer.events.v1", event("volunteering.volunteer.team-changed.v1", team, version, data));
    }

    void projectFiled(String project, long version) {
        var data = Map.of(
                "projectId",
                project,
                "title",
                "文明交通",
                "origin",
                "APPLIED",
                "leadSectionId",
                "s1",
                "coSectionIds",
                List.of("s2"),
                "filedAt",
                "2026-01-05T01:00:00Z");
        publish("activity.events.v1", event("volunteering.activity.project-filed.v1", project, version, data));
    }

    /** Reports a closed activity of project-1 that branches b1 and b2 organised, led by b2. */
    void jointActivityHeld(String activity, String startsAt, long version) {
        var data = new HashMap<String, Object>();
        data.put("activityId", activity);
        data.put("projectId", "project-1");
        data.put("title", "文明交通劝导");
        data.put("mode", "SELF_ORGANISED");
        data.put("state", "CLOSED");
        data.put("branchIds", List.of("b1", "b2"));
        data.put("leadBranchId", "b2");
        data.put("startsAt", startsAt);
        data.put("endsAt", startsAt);
        publish("activity.events.v1", event("volunteering.activity.activity-changed.v1", activity, version, data));
    }

    /** Reports a closed activity that carries a term of the vocabulary. */
    void themedActivityHeld(String activity, String startsAt, String theme, String themeTitle) {
        var data = new HashMap<String, Object>();
        data.put("activityId", activity);
        data.put("projectId", "project-1");
        data.put("title", "文明交通劝导");
        data.put("mode", "SELF_ORGANISED");
        data.put("state", "CLOSED");
        data.put("branchIds", List.of("b1"));
        data.put("themes", List.of(Map.of("id", theme, "title", themeTitle)));
        data.put("startsAt", startsAt);
        data.put("endsAt", startsAt);
        publish("activity.events.v1", event("volunteering.activity.activity-changed.v1", activity, 1, data));
    }

    void sectionChanged(String section, String name, long version) {
        var data = Map.of("unitId", section, "axis", "SECTION", "name", name, "active", true);
        publish("volunteer.events.v1", event("volunteering.volunteer.org-unit-changed.v1", section, version, data));
    }

    void headcountChanged(String month, int establishment, int contract, long version) {
        var data = Map.of("month", month, "establishment", establishment, "contract", contract);
        publish("volunteer.events.v1", event("volunteering.volunteer.headcount-changed.v1", month, version, data));
    }

    void activityChanged(String activity, String state, String startsAt, long version) {
        var data = Map.of(
                "activityId",
                activity,
                "projectId",
                "project-1",
                "title",
                "文明交通劝导",
                "mode",
                "SELF_ORGANISED",
                "state",
                state,
                "branchIds",
                List.of("b1"),
                "startsAt",
                startsAt,
                "endsAt",
                startsAt);
        publish("activity.events.v1", event("volunteering.activity.activity-changed.v1", activity, version, data));
    }

    /** Sends an event of volunteer-service about an entry of a register. */
    void registerChanged(String type, String entry, long version, Map<String, ?> data) {
        publish("volunteer.events.v1", event("volunteering.volunteer." + type + ".v1", entry, version, data));
    }

    void bulletinPublished(int year, String day) {
        var data = Map.of("year", year, "publishedOn", day, "participants", 1, "minutes", 60, "hundredths", 100);
        send(event("volunteering.scoring.bulletin-published.v1", String.valueOf(year), 3, data));
    }

    EventEnvelope posted(String entry, String volunteer, String section, @Nullable String branch, int minutes) {
        var data = new HashMap<String, Object>();
        data.put("entryId", entry);
        data.put("recordId", entry);
        data.put("volunteerId", volunteer);
        data.put("activityId", "activity-1");
        data.put("sectionId", section);
        data.put("branchId", branch);
        data.put("minutes", minutes);
        data.put("year", 2026);
        data.put("evidence", "MEASURED");
        data.put("postedAt", "2026-03-06T01:00:00Z");
        return event("volunteering.scoring.hours-posted.v1", entry, 1, data);
    }

    /** Reports a closed activity that branch b1 organised. */
    void activityHeld(String activity, String startsAt) {
        activityChanged(activity, "CLOSED", startsAt, 1);
    }

    /** Posts minutes in an activity, or takes some back. */
    void serve(String entry, String volunteer, String activity, int year, int minutes) {
        var event = posted(entry, volunteer, "s1", "b1", minutes);
        event.data().put("activityId", activity);
        event.data().put("year", year);
        send(event);
    }

    /** Waits until the agency's own summary of a period has the minutes. */
    void awaitMinutes(String period, long minutes) {
        committee().awaitAt("/summaries/" + period, summary -> assertThat(
                        summary.path("figures").path("minutes").asLong())
                .as(period)
                .isEqualTo(minutes));
    }

    void send(EventEnvelope posted) {
        publish("scoring.events.v1", posted);
    }

    void awaitMinutes(long minutes) {
        committee().awaitAt("/summary?year=2026", summary -> assertThat(
                        summary.path("figures").path("minutes").asLong())
                .isEqualTo(minutes));
    }
}
