package cn.volunteering.volunteer.unittree.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.organisation.CountPeople;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.post.Post;
import cn.volunteering.volunteer.post.Posts;
import cn.volunteering.volunteer.roster.KnownVolunteers;
import cn.volunteering.volunteer.team.Team;
import cn.volunteering.volunteer.unittree.UnitTree;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the organisation of volunteer service in the unit as one tree, to everyone who takes part. */
@Tag(name = "机构")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/unit-tree")
class UnitTreeController {

    private final Posts posts;
    private final AggregateStore<Team> teams;
    private final OrgUnits units;
    private final CountPeople people;
    private final KnownVolunteers volunteers;

    UnitTreeController(
            Posts posts, AggregateStore<Team> teams, OrgUnits units, CountPeople people, KnownVolunteers volunteers) {
        this.posts = posts;
        this.teams = teams;
        this.units = units;
        this.people = people;
        this.volunteers = volunteers;
    }

    @Operation(summary = "本单位志愿服务组织体系", description = "领导小组为根，其下为办公室，办公室下为志愿服务队、处室及其小组、党支部；附任职人员和现有志愿者人数")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER})
    UnitTreeView tree() {
        var root =
                UnitTree.of(states(posts.all()), states(teams.findAll(new Criteria())), units.all(), people.current());
        var holders = UnitTree.postsIn(root).map(Post::holder).distinct().toList();
        return UnitTreeView.of(root, volunteers.names(holders));
    }

    private static <T> List<T> states(List<Versioned<T>> stored) {
        return stored.stream().map(Versioned::state).toList();
    }
}
