package cn.volunteering.volunteer.unittree;

import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.PeopleOfUnits;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.organisation.UnitPeople;
import cn.volunteering.volunteer.post.Body;
import cn.volunteering.volunteer.post.Post;
import cn.volunteering.volunteer.team.Team;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is below whom in the volunteer service of the unit (领导小组——办公室——学雷锋志愿服务队——党员干部志愿者, QH-40). The leading group
 * is the root. Below its office are the teams, the sections with their groups, and the party branches.
 */
public final class UnitTree {

    private static final Comparator<OrgUnit> IN_ORDER =
            Comparator.comparing(OrgUnit::position).thenComparing(OrgUnit::name);
    private static final Comparator<Team> BY_KIND = Comparator.comparing(
                    (Team team) -> team.form().kind())
            .thenComparing(team -> team.form().name());

    private final List<Post> posts;
    private final List<Team> teams;
    private final List<OrgUnit> units;
    private final Map<UnitId, UnitPeople> people;

    /** What a node of the tree is. */
    public enum Kind {
        LEADING_GROUP,
        OFFICE,
        TEAM,
        SECTION,
        GROUP,
        BRANCH
    }

    /**
     * A node with everything below it.
     *
     * @param id the team or org unit; {@code null} for the leading group and its office
     * @param posts the posts that are held in it
     * @param people the volunteers who belong to it now; {@code null} where people do not belong to one
     */
    public record Node(
            Kind kind,
            @Nullable String id,
            String name,
            List<Post> posts,
            @Nullable Long people,
            List<Node> children) {

        public Node {
            posts = List.copyOf(posts);
            children = List.copyOf(children);
        }
    }

    private UnitTree(List<Post> posts, List<Team> teams, List<OrgUnit> units, PeopleOfUnits people) {
        this.posts = posts.stream().filter(post -> post.until() == null).toList();
        this.teams = teams.stream().filter(team -> team.endedOn() == null).toList();
        this.units = units.stream().filter(OrgUnit::active).toList();
        this.people = people.byUnit();
    }

    /** Returns the root; posts and teams that have ended and closed units are left out. */
    public static Node of(List<Post> posts, List<Team> teams, List<OrgUnit> units, PeopleOfUnits people) {
        return new UnitTree(posts, teams, units, people).leadingGroup();
    }

    private Node leadingGroup() {
        return body(Kind.LEADING_GROUP, List.of(Body.LEADING_GROUP), List.of(office()));
    }

    private Node office() {
        var below = Stream.of(ofTheUnit(), children(Axis.SECTION, null), children(Axis.BRANCH, null))
                .flatMap(Function.identity());
        return body(Kind.OFFICE, List.of(Body.OFFICE, Body.DESIGNATED_PERSONS), below.toList());
    }

    private Node body(Kind kind, List<Body> bodies, List<Node> children) {
        var held = posts.stream().filter(post -> bodies.contains(post.body())).toList();
        return new Node(kind, null, bodies.getFirst().label(), held, null, children);
    }

    private Stream<Node> ofTheUnit() {
        return teams.stream()
                .filter(team -> team.form().sectionId() == null)
                .sorted(BY_KIND)
                .map(team -> node(Kind.TEAM, team, null));
    }

    private Stream<Node> children(Axis axis, @Nullable UnitId parent) {
        return units.stream()
                .filter(unit -> unit.axis() == axis && Objects.equals(unit.parentId(), parent))
                .sorted(IN_ORDER)
                .map(this::unit);
    }

    private Node unit(OrgUnit unit) {
        var below =
                Stream.concat(groupsOf(unit), children(unit.axis(), unit.id())).toList();
        var kind = unit.axis() == Axis.SECTION ? Kind.SECTION : Kind.BRANCH;
        return new Node(kind, unit.id().value(), unit.name(), List.of(), membersOf(unit.id()), below);
    }

    private Stream<Node> groupsOf(OrgUnit unit) {
        return teams.stream()
                .filter(team -> unit.id().equals(team.form().sectionId()))
                .map(team -> node(Kind.GROUP, team, membersOf(unit.id())));
    }

    private static Node node(Kind kind, Team team, @Nullable Long people) {
        return new Node(kind, team.id().value(), team.form().name(), List.of(), people, List.of());
    }

    private Long membersOf(UnitId unit) {
        return people.getOrDefault(unit, UnitPeople.none(unit)).members();
    }

    /** Returns the posts that are held in the node and below it. */
    public static Stream<Post> postsIn(Node node) {
        return Stream.concat(node.posts().stream(), node.children().stream().flatMap(UnitTree::postsIn));
    }
}
