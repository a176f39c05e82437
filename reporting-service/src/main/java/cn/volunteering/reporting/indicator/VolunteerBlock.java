package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.CitedValue;
import cn.volunteering.policy.EffectiveValue;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.ReportIn;
import cn.volunteering.reporting.facts.VolunteerId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Assesses the volunteer block of the unit, its sections and its people (QH-13…16): a pure function of a situation. There
 * is an assessment only where a document demands a weight.
 */
public final class VolunteerBlock {

    private static final PolicyKey WEIGHT = new PolicyKey("assessment.volunteer-weight-percent");

    private static final List<BlockPart> OF_UNIT = List.of(
            BlockPart.of("assessment.unit-registered-volunteers-weight", new RegisteredVolunteers()),
            BlockPart.of("assessment.unit-teams-weight", new CivilisedUnitTeams()),
            BlockPart.of("assessment.unit-participation-weight", new Participation()),
            BlockPart.of("assessment.unit-mean-service-weight", new MeanService()),
            BlockPart.of("assessment.unit-projects-filed-weight", new FiledProjects()),
            BlockPart.of("assessment.unit-insured-volunteers-weight", new InsuredVolunteers()));

    private static final List<BlockPart> OF_SECTION = List.of(
            ofSection("assessment.section-participation-weight", new Participation()),
            ofSection("assessment.section-mean-service-weight", new MeanService()),
            BlockPart.of("assessment.section-groups-weight", new SectionGroups()),
            BlockPart.of("assessment.section-liaisons-weight", new SectionLiaisons()));

    private static final List<BlockPart> OF_PERSON = List.of(
            BlockPart.of(
                    Subject.Kind.PERSON,
                    "assessment.person-service-weight",
                    new MeanService().declaration(),
                    VolunteerBlock::minutes),
            BlockPart.of(
                    Subject.Kind.PERSON,
                    "assessment.person-report-in-weight",
                    new CommunityReportIn().declaration(),
                    VolunteerBlock::reportIn));

    private static final Map<String, Declaration> DECLARATIONS = Stream.of(OF_UNIT, OF_SECTION, OF_PERSON)
            .flatMap(List::stream)
            .map(BlockPart::declaration)
            .collect(Collectors.toUnmodifiableMap(Declaration::key, Function.identity(), (one, _) -> one));

    private VolunteerBlock() {}

    private static BlockPart ofSection(String weight, Indicator rule) {
        return BlockPart.of(Subject.Kind.SECTION, weight, rule.declaration(), rule::measure);
    }

    /** Returns the rule of a part. */
    public static Declaration declaration(String indicator) {
        return Objects.requireNonNull(DECLARATIONS.get(indicator), indicator);
    }

    /** Assesses the unit and each of its sections. */
    public static List<Assessment> ofUnits(Situation situation) {
        var year = Period.year(situation.year());
        return Stream.concat(
                        assess(OF_UNIT, Stream.of(Subject.UNIT), situation),
                        assess(OF_SECTION, situation.subjects(Subject.Kind.SECTION, year), situation))
                .toList();
    }

    /** Assesses everyone who counts for the roster of the year. */
    public static List<Assessment> ofPeople(Situation situation) {
        var roster = new RosterBase(new Case(situation, Subject.UNIT, Period.year(situation.year())));
        return assess(OF_PERSON, roster.weights().keySet().stream().map(Subject::person), situation)
                .toList();
    }

    private static Stream<Assessment> assess(List<BlockPart> parts, Stream<Subject> subjects, Situation situation) {
        var year = Period.year(situation.year());
        var demanded = situation.inForce(WEIGHT, year);
        return demanded.decisive().isEmpty()
                ? Stream.empty()
                : subjects.map(subject -> assess(parts, new Case(situation, subject, year), demanded))
                        .filter(Assessment::hasParts);
    }

    private static Assessment assess(List<BlockPart> parts, Case which, EffectiveValue demanded) {
        CitedValue stated = demanded.own();
        var scale = GradeScale.of(which);
        return Assessment.of(
                which.subject(),
                which.period(),
                stated == null ? null : Judgement.thresholdOf(stated),
                stated == null ? null : stated.citation(),
                parts.stream().flatMap(part -> graded(part, which, scale)).toList(),
                proven(which, scale));
    }

    private static List<Assessment.ProvenPart> proven(Case which, GradeScale scale) {
        return which.snapshot().registers().proven().stream()
                .filter(each -> each.subject().equals(which.subject()))
                .map(each -> new Assessment.ProvenPart(each, each.grade() == null ? 0 : scale.score(each.grade())))
                .toList();
    }

    /** Returns the part with its grade; empty if it weighs nothing or no document sets its target. */
    private static Stream<Assessment.Part> graded(BlockPart part, Case year, GradeScale scale) {
        var which = new Case(year.situation(), year.subject(), period(part, year));
        var target = which.situation()
                .inForce(part.declaration().threshold(), which.period())
                .decisive();
        long weight = which.option(part.weight());
        return weight == 0
                ? Stream.empty()
                : target.stream().map(threshold -> graded(part, which, weight, threshold, scale));
    }

    private static Period period(BlockPart part, Case year) {
        return part.declaration().cadence() == Cadence.AT_DATE ? Period.at(year.day()) : year.period();
    }

    private static Assessment.Part graded(
            BlockPart part, Case which, long weight, CitedValue threshold, GradeScale scale) {
        var declaration = part.declaration();
        var source = which.situation()
                .inForce(part.weight().key(), which.period())
                .decisive()
                .map(CitedValue::citation)
                .orElse(null);
        return switch (Evaluator.measured(declaration, part.measure(), which)) {
            case Measurement.Known known -> {
                var amount = known.amount();
                var grade = scale.grade(declaration.comparison(), amount, Judgement.thresholdOf(threshold));
                var running = which.period().isRunningOn(which.situation().today());
                var target = Judgement.of(declaration, amount, threshold, running);
                yield new Assessment.Part(
                        declaration.key(), weight, source, amount, target, grade, scale.score(grade), known.remarks());
            }
            case Measurement.Unknown(String reason) ->
                new Assessment.Part(
                        declaration.key(),
                        weight,
                        source,
                        null,
                        Judgement.notAssessable(threshold),
                        null,
                        0,
                        List.of(reason));
        };
    }

    /** Measures the minutes of one person, who alone is the base of the mean. */
    private static Measurement minutes(Case which) {
        var service = which.situation().serviceOf(person(which));
        return Measurement.of(Amount.of(new CountedService(which).counted(service), 1));
    }

    private static Measurement reportIn(Case which) {
        boolean hasReported = which.snapshot().registers().reportIns().stream()
                .filter(each -> each.countsOn(which.day()))
                .map(ReportIn::volunteer)
                .anyMatch(person(which)::equals);
        return Measurement.of(Amount.of(hasReported ? 1 : 0, 1));
    }

    private static VolunteerId person(Case which) {
        return new VolunteerId(Objects.requireNonNull(which.subject().id()));
    }
}
