package cn.volunteering.volunteer.unittree;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.AgencyWithSection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The leading group is the root; below its office are the teams, the sections with their groups, and the branches. */
class UnitTreeIT extends AgencyWithSection {

    @Test
    void theTreeShowsTheFourTiersWithTheirMembers() {
        var leader = agency.register(1, office).id();
        var clerk = agency.register(2, office).id();
        committee.post("/posts", post("LEADING_GROUP", leader, "组长"));
        committee.post("/posts", post("OFFICE", clerk, "主任"));
        committee.post("/posts", post("DESIGNATED_PERSONS", clerk, "专人"));
        agency.branch("第一党支部");
        committee.post("/teams", team("TEAM", "学雷锋志愿服务队", null));
        committee.post("/teams", team("GENERAL_TEAM", "志愿服务总队", null));
        var dissolved = committee.post("/teams", team("CENTRE", "志愿服务中心", null));
        committee.post("/teams/" + dissolved.id() + "/end", Map.of(), dissolved.etag());
        committee.post("/teams", team("GROUP", "办公室小组", office));

        committee.awaitAt("/unit-tree", root -> {
            assertThat(root.path("kind").asString()).isEqualTo("LEADING_GROUP");
            assertThat(members(root)).containsExactly("演示001 组长");
            var below = root.path("children").path(0);
            assertThat(below.path("kind").asString()).isEqualTo("OFFICE");
            assertThat(members(below)).containsExactlyInAnyOrder("演示002 主任", "演示002 专人");
            assertThat(names(below)).containsExactly("志愿服务总队", "学雷锋志愿服务队", "办公室", "第一党支部");
            var section = below.path("children").path(2);
            assertThat(section.path("people").asLong()).isEqualTo(2);
            assertThat(names(section)).containsExactly("办公室小组");
            assertThat(section.path("children").path(0).path("kind").asString()).isEqualTo("GROUP");
        });
    }

    @Test
    void aUnitWithoutPostsAndTeamsHasTheSameRoot() {
        var root = committee.read("/unit-tree");

        assertThat(root.path("name").asString()).isEqualTo("精神文明建设工作领导小组");
        assertThat(root.path("members")).isEmpty();
        assertThat(names(root.path("children").path(0))).containsExactly("办公室");
    }

    private static List<String> members(JsonNode node) {
        return node.path("members")
                .valueStream()
                .map(member -> member.path("name").asString() + " "
                        + member.path("duty").asString())
                .toList();
    }

    private static List<String> names(JsonNode node) {
        return node.path("children")
                .valueStream()
                .map(child -> child.path("name").asString())
                .toList();
    }

    private static Map<String, Object> post(String body, String person, String duty) {
        return Map.of("body", body, "volunteerId", person, "duty", duty, "from", "2026-03-05");
    }

    private static Map<String, Object> team(String kind, String name, @Nullable String section) {
        var team = new HashMap<String, Object>();
        team.put("kind", kind);
        team.put("name", name);
        team.put("sectionId", section);
        team.put("legalForm", "INTERNAL");
        team.put("certificate", null);
        team.put("approvedBy", "机关党委");
        team.put("approvedOn", "2024-03-05");
        team.put("nationalStatus", "NONE");
        team.put("nationalNumber", null);
        return team;
    }
}
