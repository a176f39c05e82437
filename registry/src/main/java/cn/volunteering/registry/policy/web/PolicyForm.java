package cn.volunteering.registry.policy.web;

import cn.volunteering.domain.AnyYear;
import cn.volunteering.domain.Kept;
import cn.volunteering.domain.Paragraphs;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.Direction;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.ValueType;
import cn.volunteering.registry.policy.Basis;
import cn.volunteering.registry.policy.Clause;
import cn.volunteering.registry.policy.PolicyContent;
import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.web.validation.NotReversed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The submitted content of a version of a policy document. Only its form is checked here, not its meaning. */
@Schema(description = "政策文件的一个版本")
@NotReversed(first = "effectiveFrom", last = "effectiveTo", message = "失效日期不得早于生效日期")
public record PolicyForm(
        @Schema(description = "编号，仅起草新文件时可指定，缺省由系统生成", example = "qinghai-organ-2018-4")
        @Pattern(regexp = "[a-z][a-z0-9-]{1,60}", message = "只能是小写字母、数字和连字符，以字母开头，2 至 61 个字符")
        @Kept
        @Nullable
        String id,

        @Schema(description = "文号") @NotBlank @Size(max = 100)
        String number,

        @Schema(description = "标题") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "发文机关") @NotBlank @Size(max = 200)
        String issuer,

        @Schema(description = "发文日期") @NotNull LocalDate issuedOn,
        @Schema(description = "生效日期") @AnyYear @NotNull LocalDate effectiveFrom,

        @Schema(description = "失效日期（含当日）") @AnyYear @Nullable
        LocalDate effectiveTo,

        @Schema(description = "是否试行") @Nullable Boolean trial,

        @Schema(description = "适用范围，缺省为全部下属单位") @Valid @Nullable
        ScopeForm scope,

        @Schema(description = "被本文件废止的政策编号") @Size(max = 20) @Nullable
        Set<@NotNull PolicyId> supersedes,

        @Schema(description = "条款") @NotNull @Size(max = 500)
        List<@NotNull @Valid ClauseForm> clauses,

        @Schema(description = "类型化的政策值") @NotNull @Size(max = 200)
        List<@NotNull @Valid ValueForm> values) {

    /** A clause, quoted verbatim. */
    @Schema(description = "条款")
    public record ClauseForm(
            @Schema(description = "条款编号", example = "NX-31") @NotBlank @Size(max = 40)
            String id,

            @Schema(description = "在文件中的位置", example = "三、（二）1") @NotBlank @Size(max = 60)
            String section,

            @Schema(description = "条款原文") @Paragraphs @NotNull @Size(max = 2000)
            String quote,

            @Schema(description = "约束程度") Clause.@NotNull Force force,

            @Schema(description = "上位依据") @Size(max = 20) @Nullable
            List<@NotNull @Valid BasisForm> bases) {

        Clause clause() {
            return new Clause(
                    new ClauseId(id),
                    section,
                    quote,
                    force,
                    orEmpty(bases).stream().map(BasisForm::basis).toList());
        }
    }

    /** A higher-ranking text that the clause rests on or is in tension with. */
    @Schema(description = "上位依据")
    public record BasisForm(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 60) @Nullable String article,
            Basis.@NotNull Relation relation,
            @Paragraphs @Size(max = 500) @Nullable String note) {

        Basis basis() {
            return new Basis(title, article, relation, note);
        }
    }

    /** A typed value: a number, a boolean, a text or a list of texts. */
    @Schema(description = "政策值")
    @NotReversed(first = "effectiveFrom", last = "effectiveTo", message = "失效日期不得早于生效日期")
    public record ValueForm(
            @Schema(description = "政策项", example = "participation.minimum-percent") @NotBlank @Size(max = 80)
            String key,

            @NotNull ValueType type,

            @Schema(description = "数值、是否、选项或名称列表", example = "90") @NotNull
            Object value,

            @Schema(description = "依据的条款编号", example = "NX-31") @NotBlank @Size(max = 40)
            String clause,

            @NotNull Direction direction,
            @Schema(description = "下级可否放宽") @Nullable Boolean overridable,
            @Valid @Nullable ScopeForm scope,
            @AnyYear @Nullable LocalDate effectiveFrom,
            @AnyYear @Nullable LocalDate effectiveTo) {}

    /** The units that are meant. An absent or empty list excludes no unit. */
    @Schema(description = "适用范围")
    public record ScopeForm(
            @Nullable Set<@NotNull UnitType> unitTypes,
            @Nullable Set<@NotNull CivilisedTitle> titles,
            @Size(max = 200) @Nullable Set<@NotNull TenantId> tenants) {

        static Scope scope(@Nullable ScopeForm form) {
            return form == null
                    ? Scope.EVERYONE
                    : new Scope(names(form.unitTypes), names(form.titles), orEmpty(form.tenants));
        }
    }

    /** Returns the requested id of the new document, or a fresh one. */
    PolicyId newId() {
        return id == null ? PolicyId.fresh() : new PolicyId(id);
    }

    /**
     * Returns the submitted content.
     *
     * @throws ProblemException 400 if a value does not have the form of its type
     */
    public PolicyContent content() {
        return new PolicyContent(
                number,
                title,
                issuer,
                issuedOn,
                effectiveFrom,
                effectiveTo,
                Boolean.TRUE.equals(trial),
                ScopeForm.scope(scope),
                orEmpty(supersedes),
                clauses.stream().map(ClauseForm::clause).toList(),
                IntStream.range(0, values.size()).mapToObj(this::value).toList());
    }

    private PolicyValue value(int index) {
        var form = values.get(index);
        var value = form.type().read(form.value()).orElseThrow(() -> unreadable("values[" + index + "].value"));
        return new PolicyValue(
                new PolicyKey(form.key()),
                form.type(),
                value,
                new ClauseId(form.clause()),
                form.direction(),
                Boolean.TRUE.equals(form.overridable()),
                ScopeForm.scope(form.scope()),
                form.effectiveFrom(),
                form.effectiveTo());
    }

    private static ProblemException unreadable(String field) {
        return new ProblemException(Problems.invalid(List.of(new FieldFault(field, "内容与类型不符"))));
    }

    private static Set<String> names(@Nullable Set<? extends Enum<?>> set) {
        return orEmpty(set).stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static <T> Set<T> orEmpty(@Nullable Set<T> set) {
        return set == null ? Set.of() : set;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
