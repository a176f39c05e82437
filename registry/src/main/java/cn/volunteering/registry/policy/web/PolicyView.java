package cn.volunteering.registry.policy.web;

import cn.volunteering.policy.Direction;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.ValueType;
import cn.volunteering.registry.policy.Clause;
import cn.volunteering.registry.policy.Policy;
import cn.volunteering.registry.policy.PolicyContent;
import cn.volunteering.registry.policy.PolicyVersion;
import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.tenancy.TenantId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A policy document with its versions, newest first. */
@Schema(description = "政策文件及其各版本")
record PolicyView(PolicyId id, TenantId owner, Layer layer, List<Version> versions, List<String> allowedActions) {

    /** A version with all its content. */
    @Schema(description = "版本")
    record Version(
            int version,
            @Schema(description = "是否已发布，发布后不可更改") boolean published,
            @Nullable Instant publishedAt,
            @Schema(description = "取代本版本的下一版本") @Nullable Integer supersededBy,
            String number,
            String title,
            String issuer,
            LocalDate issuedOn,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            boolean trial,
            ScopeView scope,
            Set<PolicyId> supersedes,
            List<Clause> clauses,
            List<ValueLine> values) {

        static Version of(PolicyVersion version, @Nullable Integer next) {
            PolicyContent content = version.content();
            return new Version(
                    version.number(),
                    version.isPublished(),
                    version.publishedAt(),
                    next,
                    content.number(),
                    content.title(),
                    content.issuer(),
                    content.issuedOn(),
                    content.effectiveFrom(),
                    content.effectiveTo(),
                    content.trial(),
                    ScopeView.of(content.scope()),
                    content.supersedes(),
                    content.clauses(),
                    content.values().stream().map(ValueLine::of).toList());
        }
    }

    /** A typed value in its plain form. */
    @Schema(description = "政策值")
    record ValueLine(
            String key,
            ValueType type,
            Object value,
            String clause,
            Direction direction,
            boolean overridable,
            ScopeView scope,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {

        static ValueLine of(PolicyValue value) {
            return new ValueLine(
                    value.key().value(),
                    value.type(),
                    value.value().plain(),
                    value.clause().value(),
                    value.direction(),
                    value.overridable(),
                    ScopeView.of(value.scope()),
                    value.effectiveFrom(),
                    value.effectiveTo());
        }
    }

    /** The units that are meant. */
    @Schema(name = "Scope", description = "适用范围")
    record ScopeView(Set<UnitType> unitTypes, Set<CivilisedTitle> titles, Set<TenantId> tenants) {

        static ScopeView of(Scope scope) {
            return new ScopeView(
                    scope.unitTypes().stream().map(UnitType::valueOf).collect(Collectors.toSet()),
                    scope.titles().stream().map(CivilisedTitle::valueOf).collect(Collectors.toSet()),
                    scope.tenants());
        }
    }

    /** Returns the document as the viewer sees it: only its owner sees drafts. */
    static PolicyView of(Policy policy, TenantId viewer, List<String> allowedActions) {
        List<PolicyVersion> shown = policy.owner().equals(viewer) ? policy.versions() : policy.published();
        int published = policy.published().size();
        Stream<Version> versions = shown.reversed().stream()
                .map(version -> Version.of(version, version.number() < published ? version.number() + 1 : null));
        return new PolicyView(policy.id(), policy.owner(), policy.layer(), versions.toList(), allowedActions);
    }
}
