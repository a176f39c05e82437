package cn.volunteering.registry.policy.web;

import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.Scope;
import cn.volunteering.registry.policy.Clause;
import cn.volunteering.registry.policy.PolicyDiff;
import cn.volunteering.registry.policy.web.PolicyView.ScopeView;
import cn.volunteering.registry.policy.web.PolicyView.ValueLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The differences between two versions of a policy document. */
@Schema(description = "两个版本的差异")
record PolicyDiffView(
        @Schema(description = "文件头的变化") List<FieldLine> heading,
        @Schema(description = "条款的变化") List<ClauseLine> clauses,
        @Schema(description = "政策值的变化") List<SettingLine> values) {

    /** A changed part of the heading. */
    @Schema(name = "PolicyFieldChange", description = "文件头的一处变化")
    record FieldLine(
            String field, @Nullable Object before, @Nullable Object after) {

        static FieldLine of(PolicyDiff.FieldChange change) {
            return new FieldLine(change.field(), plain(change.before()), plain(change.after()));
        }

        private static @Nullable Object plain(@Nullable Object part) {
            return switch (part) {
                case Scope scope -> ScopeView.of(scope);
                case Set<?> ids -> ids.stream().map(Object::toString).sorted().toList();
                case PolicyId id -> id.value();
                case null, default -> part;
            };
        }
    }

    /** A changed clause, empty on the side on which it is missing. */
    @Schema(name = "PolicyClauseChange", description = "条款的一处变化，缺少的一侧为空")
    record ClauseLine(
            String id, @Nullable Clause before, @Nullable Clause after) {

        static ClauseLine of(PolicyDiff.ClauseChange change) {
            return new ClauseLine(change.id().value(), change.before(), change.after());
        }
    }

    /** A value with the text of its clause. */
    @Schema(name = "PolicySetting", description = "政策值和所依据的条款原文")
    record Setting(ValueLine setting, @Nullable String quote) {

        static @Nullable Setting of(PolicyDiff.@Nullable Setting side) {
            return side == null ? null : new Setting(ValueLine.of(side.value()), side.quote());
        }
    }

    /** A changed value, empty on the side on which it is missing. */
    @Schema(name = "PolicyValueChange", description = "政策值的一处变化，缺少的一侧为空")
    record SettingLine(
            String key,
            ScopeView scope,
            @Nullable Setting before,
            @Nullable Setting after) {

        static SettingLine of(PolicyDiff.ValueChange change) {
            return new SettingLine(
                    change.key().value(),
                    ScopeView.of(change.scope()),
                    Setting.of(change.before()),
                    Setting.of(change.after()));
        }
    }

    static PolicyDiffView of(PolicyDiff diff) {
        return new PolicyDiffView(
                diff.heading().stream().map(FieldLine::of).toList(),
                diff.clauses().stream().map(ClauseLine::of).toList(),
                diff.values().stream().map(SettingLine::of).toList());
    }
}
