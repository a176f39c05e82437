package cn.volunteering.registry.policy.web;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The YAML of a policy document: one map of numbers, texts, booleans, lists and maps. Dates are texts, as in JSON. */
public final class PolicyYaml {

    private static final int MOST_CHARACTERS = 512 * 1024;
    private static final int DEEPEST = 20;
    private static final int LINE_WIDTH = 120;

    private PolicyYaml() {}

    /**
     * Reads a file.
     *
     * @throws ProblemException 400 if it is not UTF-8, not YAML, too large, or anything but one map
     */
    public static Map<?, ?> read(byte[] content) {
        try {
            return yaml().load(text(content)) instanceof Map<?, ?> document ? document : refuse("文件应是一份政策文件的各个字段");
        } catch (MarkedYAMLException e) {
            return refuse(
                    e.getProblemMark() == null
                            ? "不是有效的 YAML"
                            : "第 " + (e.getProblemMark().getLine() + 1) + " 行不是有效的 YAML");
        } catch (YAMLException _) {
            return refuse("不是有效的 YAML，或文件过大、层次过深、使用了引用");
        }
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException _) {
            return refuse("文件不是 UTF-8 编码");
        }
    }

    private static <T> T refuse(String message) {
        throw new ProblemException(Problems.invalid(List.of(new FieldFault("file", message))));
    }

    /** Returns the file of a document. Reading it returns an equal map. */
    static String write(Map<String, Object> document) {
        return yaml().dump(document);
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setCodePointLimit(MOST_CHARACTERS);
        loading.setNestingDepthLimit(DEEPEST);
        loading.setMaxAliasesForCollections(0);
        loading.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        dumping.setAllowUnicode(true);
        dumping.setDereferenceAliases(true);
        dumping.setWidth(LINE_WIDTH);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new DatesAsTexts());
    }

    private static final class DatesAsTexts extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
        }
    }
}
