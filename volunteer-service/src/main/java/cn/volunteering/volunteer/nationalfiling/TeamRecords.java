package cn.volunteering.volunteer.nationalfiling;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.national.Candidate;
import cn.volunteering.national.GroupCode;
import cn.volunteering.national.Receiver;
import cn.volunteering.national.RecordGroup;
import cn.volunteering.national.RecordState;
import cn.volunteering.national.RecordVersion;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.team.Team;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lasting teams as a record group. */
final class TeamRecords implements RecordGroup {

    private static final List<Field> FIELDS = List.of(
            Field.of("队伍名称"),
            Field.of("队伍类型"),
            Field.of("批准单位"),
            Field.of("行政区划"),
            Field.of("联系人"),
            Field.of("联系电话"),
            Field.of("负责人"),
            Field.of("队伍编号"));

    private final Aggregates<Team> teams;
    private final Supplier<List<Team>> all;

    /** @param all returns all teams, ended ones included */
    TeamRecords(Aggregates<Team> teams, Supplier<List<Team>> all) {
        this.teams = teams;
        this.all = all;
    }

    @Override
    public GroupCode code() {
        return GroupCode.TEAM;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public boolean isYearly() {
        return false;
    }

    @Override
    public boolean isNumbered() {
        return true;
    }

    @Override
    public Optional<String> flawOfNumber(String number) {
        return Statuses.flawOf(number);
    }

    @Override
    public List<Candidate> candidates(int year) {
        return all.get().stream()
                .filter(team -> team.endedOn() == null)
                .map(TeamRecords::candidate)
                .sorted(Comparator.comparing(Candidate::name).thenComparing(Candidate::recordId))
                .toList();
    }

    private static Candidate candidate(Team team) {
        Team.Form form = team.form();
        return new Candidate(
                team.id().value(),
                form.name(),
                RecordVersion.of(List.of(form.name(), kind(form), form.approvedBy())),
                0,
                false,
                false,
                List.of(),
                Statuses.own(registration(form)));
    }

    private static NationalRegistration registration(Team.Form form) {
        return new NationalRegistration(form.nationalStatus(), form.nationalNumber());
    }

    private static String kind(Team.Form form) {
        return switch (form.kind()) {
            case GENERAL_TEAM -> "总队";
            case CENTRE -> "中心";
            case TEAM -> "服务队";
            case GROUP -> "小组";
        };
    }

    @Override
    public Map<String, List<String>> values(Collection<String> recordIds, Receiver receiver) {
        return teams.findAll(recordIds).stream()
                .map(Versioned::state)
                .collect(toMap(team -> team.id().value(), team -> values(team.form(), receiver)));
    }

    private static List<String> values(Team.Form form, Receiver receiver) {
        return List.of(
                form.name(),
                kind(form),
                form.approvedBy(),
                receiver.area(),
                receiver.contactName(),
                receiver.contactPhone(),
                receiver.contactName(),
                Objects.requireNonNullElse(form.nationalNumber(), ""));
    }

    @Override
    public Optional<String> settle(String recordId, RecordState state, @Nullable String number) {
        if (teams.find(recordId).isPresent()) {
            teams.change(recordId, team -> settled(team, state, number));
        }
        return Optional.empty();
    }

    private static Decision<Team> settled(Team team, RecordState state, @Nullable String number) {
        Team.Form form = team.form();
        var next = Statuses.after(registration(form), state, number);
        if (next.equals(registration(form))) {
            return Decision.accepted(team);
        }
        Team changed = team.with(form.withNational(next), team.endedOn());
        return Decision.accepted(changed, changed.event());
    }
}
