package cn.volunteering.reporting.verdict;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.KeyDefinition;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.Value;

/** Reads the unpublished values of a what-if question, by the rules for published ones. */
public final class DraftValues {

    private static final ClauseId SUPPOSED = new ClauseId("what-if");

    private final KeyCatalogue catalogue;

    public DraftValues(KeyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads a value in its plain form.
     *
     * @throws RefusedException if there is no such key, or a document could not set it to this value
     */
    public PolicyValue read(String key, Object plain) {
        var definition = catalogue
                .find(new PolicyKey(key))
                .orElseThrow(() -> refused("policy-key-unknown", "没有政策项“" + key + "”"));
        var value = definition
                .type()
                .read(plain)
                .orElseThrow(() -> refused("policy-value-invalid", definition.title() + "：值的形式不对"));
        definition.objectionTo(value).ifPresent(objection -> {
            throw refused("policy-value-invalid", definition.title() + "：" + objection);
        });
        return supposed(definition, value);
    }

    private static PolicyValue supposed(KeyDefinition definition, Value value) {
        return new PolicyValue(
                definition.key(),
                definition.type(),
                value,
                SUPPOSED,
                definition.direction(),
                false,
                Scope.EVERYONE,
                null,
                null);
    }

    private static RefusedException refused(String code, String message) {
        return new RefusedException(Refusal.of(code, message));
    }
}
