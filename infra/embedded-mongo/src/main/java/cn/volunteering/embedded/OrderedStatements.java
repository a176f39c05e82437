package cn.volunteering.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An ordered {@code update} command with several statements, which must stop at the first statement that fails. The
 * library continues, so the statements are passed to it one by one.
 */
record OrderedStatements(Document command, List<Document> statements) {

    private static final String STATEMENTS = "updates";

    /** Returns the command as ordered statements; empty if its order does not matter. */
    static Optional<OrderedStatements> of(String name, Document command) {
        if (!name.equalsIgnoreCase("update") || Boolean.FALSE.equals(command.get("ordered"))) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        var statements = (List<Document>) command.get(STATEMENTS);
        return statements.size() < 2 ? Optional.empty() : Optional.of(new OrderedStatements(command, statements));
    }

    /** Runs the statements until one fails and merges the answers. */
    Document run(UnaryOperator<Document> single) {
        int matched = 0;
        int modified = 0;
        var upserted = new ArrayList<Document>();
        var errors = new ArrayList<Document>();
        for (int index = 0; index < statements.size() && errors.isEmpty(); index++) {
            Document answer = single.apply(only(statements.get(index)));
            matched += number(answer, "n");
            modified += number(answer, "nModified");
            upserted.addAll(at(index, answer, "upserted"));
            errors.addAll(at(index, answer, "writeErrors"));
        }
        return answer(matched, modified, upserted, errors);
    }

    private Document only(Document statement) {
        var copy = command.clone();
        copy.put(STATEMENTS, List.of(statement));
        return copy;
    }

    private static int number(Document answer, String field) {
        return ((Number) answer.getOrDefault(field, 0)).intValue();
    }

    /** Returns the entries of a list in the answer, assigned to this statement. */
    private static List<Document> at(int index, Document answer, String field) {
        @SuppressWarnings("unchecked")
        var entries = (List<Document>) answer.getOrDefault(field, List.of());
        return entries.stream().map(entry -> withIndex(entry, index)).toList();
    }

    private static Document withIndex(Document entry, int index) {
        var copy = entry.clone();
        copy.put("index", index);
        return copy;
    }

    private static Document answer(int matched, int modified, List<Document> upserted, List<Document> errors) {
        var answer = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            answer.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            answer.put("writeErrors", errors);
        }
        return answer.append("ok", 1.0);
    }
}
