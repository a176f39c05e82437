package cn.volunteering.activity.nationalfiling;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.Proposal;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.vocabulary.NationalCategory;
import cn.volunteering.activity.vocabulary.ServedGroup;
import cn.volunteering.activity.vocabulary.Vocabularies;
import cn.volunteering.activity.vocabulary.Vocabulary;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Identifier;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.national.Candidate;
import cn.volunteering.national.Candidate.OwnStatus;
import cn.volunteering.national.GroupCode;
import cn.volunteering.national.Receiver;
import cn.volunteering.national.RecordGroup;
import cn.volunteering.national.RecordState;
import cn.volunteering.national.RecordVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The accepted projects as a record group. The codes come from the terms of the vocabulary that a project carries. */
final class ProjectRecords implements RecordGroup {

    /** The longest number of a project. */
    private static final int LONGEST_NUMBER = 40;

    private static final String UNKNOWN = "";
    private static final String SEPARATOR = ",";
    private static final List<Field> FIELDS = List.of(
            Field.of("项目名称"),
            Field.of("项目编号"),
            Field.of("志愿队伍"),
            Field.of("行政区划"),
            Field.of("开始日期"),
            Field.of("结束日期"),
            Field.of("招募开始日期"),
            Field.of("招募结束日期"),
            Field.of("服务对象"),
            Field.of("服务类别"),
            Field.of("志愿者保障"),
            Field.of("联系人"),
            Field.of("联系电话"),
            Field.of("项目简介"));

    private final Aggregates<Project> projects;
    private final Supplier<List<Project>> accepted;
    private final Vocabularies vocabularies;
    private final Names names;

    /** @param accepted returns the accepted projects in the order of their titles */
    ProjectRecords(
            Aggregates<Project> projects, Supplier<List<Project>> accepted, Vocabularies vocabularies, Names names) {
        this.projects = projects;
        this.accepted = accepted;
        this.vocabularies = vocabularies;
        this.names = names;
    }

    @Override
    public GroupCode code() {
        return GroupCode.PROJECT;
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
        return number.length() <= LONGEST_NUMBER
                ? Optional.empty()
                : Optional.of("项目编号不能超过 " + LONGEST_NUMBER + " 个字符");
    }

    @Override
    public List<Candidate> candidates(int year) {
        Vocabulary vocabulary = vocabularies.current();
        return accepted.get().stream()
                .map(project -> candidate(project, vocabulary))
                .toList();
    }

    private static Candidate candidate(Project project, Vocabulary vocabulary) {
        return new Candidate(
                project.id().value(),
                project.proposal().title(),
                version(project.proposal(), vocabulary),
                0,
                false,
                false,
                objections(project.proposal(), vocabulary),
                new OwnStatus(
                        project.nationalNumber() == null ? RecordState.NONE : RecordState.REGISTERED,
                        project.nationalNumber(),
                        false));
    }

    private static List<String> objections(Proposal proposal, Vocabulary vocabulary) {
        var found = new ArrayList<String>();
        if (proposal.firstDay() == null || proposal.lastDay() == null) {
            found.add("项目没有起止日期");
        }
        if (vocabulary.categoriesOf(proposal.themes()).isEmpty()) {
            found.add("项目的主题没有对应的全国服务类别");
        }
        return found;
    }

    private static String version(Proposal proposal, Vocabulary vocabulary) {
        return RecordVersion.of(List.of(
                proposal.title(),
                proposal.leadSectionId().value(),
                day(proposal.firstDay()),
                day(proposal.lastDay()),
                categories(proposal, vocabulary),
                served(proposal, vocabulary),
                proposal.description()));
    }

    private static String categories(Proposal proposal, Vocabulary vocabulary) {
        return codes(vocabulary.categoriesOf(proposal.themes()).stream().map(NationalCategory::code));
    }

    private static String served(Proposal proposal, Vocabulary vocabulary) {
        return codes(vocabulary.servedBy(proposal.themes()).stream().map(ServedGroup::code));
    }

    private static String codes(Stream<String> codes) {
        return codes.sorted().collect(Collectors.joining(SEPARATOR));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : day.toString();
    }

    @Override
    public Map<String, List<String>> values(Collection<String> recordIds, Receiver receiver) {
        Vocabulary vocabulary = vocabularies.current();
        NameBook book = names.of(Stream.of());
        return projects.findAll(recordIds).stream()
                .map(Versioned::state)
                .collect(
                        toMap(project -> project.id().value(), project -> values(project, receiver, vocabulary, book)));
    }

    /** Volunteers are recruited from the acceptance to the end of the project. */
    private static List<String> values(Project project, Receiver receiver, Vocabulary vocabulary, NameBook book) {
        Proposal proposal = project.proposal();
        var acceptance = project.filing().accepted();
        return List.of(
                proposal.title(),
                Objects.requireNonNullElse(project.nationalNumber(), UNKNOWN),
                name(book, proposal.leadSectionId()),
                receiver.area(),
                day(proposal.firstDay()),
                day(proposal.lastDay()),
                acceptance == null ? UNKNOWN : day(PlatformCalendar.dayOf(acceptance.at())),
                day(proposal.lastDay()),
                served(proposal, vocabulary),
                categories(proposal, vocabulary),
                UNKNOWN,
                receiver.contactName(),
                receiver.contactPhone(),
                proposal.description());
    }

    private static String name(NameBook book, Identifier unit) {
        return Objects.requireNonNullElse(book.unit(unit), UNKNOWN);
    }

    /** A project keeps its number only; that it was submitted, packages say. */
    @Override
    public Optional<String> settle(String recordId, RecordState state, @Nullable String number) {
        if (state == RecordState.REGISTERED
                && number != null
                && projects.find(recordId).isPresent()) {
            projects.change(
                    recordId,
                    project -> number.equals(project.nationalNumber())
                            ? Decision.accepted(project)
                            : project.assignNationalNumber(number));
        }
        return Optional.empty();
    }
}
