package cn.volunteering.reporting.evidence;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Paragraphs;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.indicator.Grade;
import cn.volunteering.reporting.indicator.Proven;
import cn.volunteering.reporting.indicator.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the year's assessment that is proven by evidence (QH-14). One member of the committee enters it with its
 * evidence, another enters the grade of the assessor. A change cancels the grade.
 *
 * @param sectionName as the section was called when the indicator was last changed; {@code null} for the unit
 * @param enteredBy the account that entered or last changed it
 * @param grading {@code null} until it is graded
 */
public record EvidenceIndicator(
        EvidenceIndicatorId id,
        Form form,
        @Nullable String sectionName,
        AccountId enteredBy,
        @Nullable Grading grading) implements RegisterRecord {

    /**
     * What the committee states about an indicator.
     *
     * @param year of the assessment
     * @param sectionId the section that is assessed; {@code null} for the unit
     * @param source the assessment system and item that it comes from
     * @param weight beside the other parts of the volunteer block
     */
    public record Form(
            @Min(2000) @Max(2999) int year,
            @Nullable UnitId sectionId,
            @NotBlank @Size(max = 80) String title,
            @NotBlank @Size(max = 200) String source,
            @Min(1) @Max(100) int weight,

            @NotNull @Size(max = 50) List<@NotNull @Valid EvidenceItem> evidence) {}

    /**
     * The grade of an assessor.
     *
     * @param grade {@link Grade#NONE} for less than a C
     * @param assessor the person or group that assessed
     */
    public record Assessed(
            @NotNull Grade grade,
            @NotBlank @Size(max = 60) String assessor,
            @NotBlank @Paragraphs @Size(max = 500) String reason) {}

    /** The grade with the account that entered it, never the one that entered the evidence. */
    public record Grading(Assessed assessed, AccountId by, LocalDate on) {}

    /** Returns why the form is not permitted, if it is not. */
    static Optional<Refusal> objectionTo(Form form, LocalDate today) {
        if (form.year() > today.getYear()) {
            return Optional.of(Refusal.of("indicator-year-ahead", "只能登记已经开始的年份"));
        }
        if (!form.evidence().stream().allMatch(EvidenceItem::canBeFound)) {
            return Optional.of(Refusal.of("evidence-without-source", "每份佐证材料须有文号或网址"));
        }
        return form.evidence().stream().anyMatch(each -> each.datedOn().isAfter(today))
                ? Optional.of(Refusal.of("evidence-in-future", "佐证材料的日期不能晚于今天"))
                : Optional.empty();
    }

    /** Enters or changes the indicator, without a grade. */
    static Decision<EvidenceIndicator> enter(
            EvidenceIndicatorId id, Form form, @Nullable String sectionName, AccountId by, LocalDate today) {
        return Decision.unless(
                objectionTo(form, today),
                () -> Decision.accepted(new EvidenceIndicator(id, form, sectionName, by, null)));
    }

    /** Enters the grade; an earlier one is replaced. */
    Decision<EvidenceIndicator> grade(Assessed assessed, AccountId by, LocalDate today) {
        if (by.equals(enteredBy)) {
            return Decision.refused("indicator-own-entry", "登记材料的人不能登记评定等级，请由另一名管理人员登记");
        }
        if (form.evidence().isEmpty() && assessed.grade() != Grade.NONE) {
            return Decision.refused("indicator-without-evidence", "没有佐证材料，不能评为 A、B、C");
        }
        return Decision.accepted(
                new EvidenceIndicator(id, form, sectionName, enteredBy, new Grading(assessed, by, today)));
    }

    /** Returns the indicator as a part of the volunteer block. */
    public Proven proven() {
        var section = form.sectionId();
        return new Proven(
                id.value(),
                section == null ? Subject.UNIT : Subject.section(section),
                form.title(),
                form.source(),
                form.weight(),
                form.evidence().size(),
                grading == null ? null : grading.assessed().grade());
    }

    /** Keeps an indicator from being entered twice for a subject and year. */
    @Override
    public Optional<String> naturalKey() {
        var section = form.sectionId();
        return Optional.of(form.year() + "/" + (section == null ? "" : section.value()) + "/" + form.title());
    }
}
