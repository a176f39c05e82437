package cn.volunteering.edge.openapi.code;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * How endpoints can answer, as far as the code says so. Follows all calls from an endpoint to the methods of the platform, every
 * overriding method included, so the answers may be more than can really occur, but not fewer.
 */
public final class PossibleAnswers {

    /** Methods of a response that set its status. */
    private static final Map<String, HttpStatus> STATUSES = Map.of(
            "ok", HttpStatus.OK,
            "created", HttpStatus.CREATED,
            "accepted", HttpStatus.ACCEPTED,
            "noContent", HttpStatus.NO_CONTENT);

    private final CompiledCode code;
    private final Map<MethodName, Optional<MethodScan>> scans = new HashMap<>();
    private final Set<MethodName> beingJudged = new HashSet<>();

    private PossibleAnswers(CompiledCode code) {
        this.code = code;
    }

    /** Reads the classes of this process. */
    public static PossibleAnswers ofThisProcess() {
        return new PossibleAnswers(CompiledCode.onTheClassPath());
    }

    /**
     * What one method can lead to.
     *
     * @param statuses statuses of success that it chooses itself; empty if it leaves them to its annotations
     * @param hasVersion whether it answers with an {@code ETag}
     * @param hasLocation whether it answers with the address of something new
     * @param problems the problems that it names
     * @param created names of the classes whose instances it creates, exceptions among them
     */
    public record Reached(
            Set<HttpStatus> statuses,
            boolean hasVersion,
            boolean hasLocation,
            Set<ProblemCode> problems,
            Set<String> created) {

        /** Returns whether an exception of this class may be thrown. */
        public boolean creates(Class<?> type) {
            return created.contains(type.getName());
        }
    }

    /** Returns what a method, such as an endpoint, can lead to. */
    public synchronized Reached from(Method method) {
        var statuses = new LinkedHashSet<HttpStatus>();
        var problems = new LinkedHashSet<ProblemCode>();
        var created = new LinkedHashSet<String>();
        boolean hasVersion = false;
        boolean hasLocation = false;
        for (Visit visit : reachableFrom(MethodName.of(method))) {
            MethodScan scan = visit.scan();
            if (!visit.asks()) {
                problems.addAll(scan.problems);
                scan.fields.forEach(field -> problemOf(field).ifPresent(problems::add));
            }
            scan.created.forEach(name -> created.add(name.replace('/', '.')));
            scan.responses.forEach(
                    call -> Optional.ofNullable(STATUSES.get(call)).ifPresent(statuses::add));
            statuses.addAll(scan.statuses);
            hasVersion |= scan.responses.contains("eTag");
            hasLocation |= scan.responses.contains("created") || scan.responses.contains("location");
        }
        return new Reached(statuses, hasVersion, hasLocation, problems, created);
    }

    /**
     * A method that can be reached.
     *
     * @param asks whether its caller only asks whether something would be refused, so that no refusal becomes an answer
     */
    private record Visit(MethodScan scan, boolean asks) {}

    private record Call(MethodName method, boolean asks) {}

    private Set<Visit> reachableFrom(MethodName start) {
        var seen = new HashSet<Call>();
        var visits = new LinkedHashSet<Visit>();
        var open = new ArrayDeque<Call>();
        open.add(new Call(start, false));
        while (!open.isEmpty()) {
            Call call = open.remove();
            for (MethodName target : code.targetsOf(call.method())) {
                if (seen.add(new Call(target, call.asks()))) {
                    scanOf(target).ifPresent(scan -> {
                        boolean asks = call.asks() || scan.onlyAsks();
                        visits.add(new Visit(scan, asks));
                        scan.calls.forEach(next -> open.add(new Call(next, asks || next.isQuestion())));
                    });
                }
            }
        }
        return visits;
    }

    private Optional<ProblemCode> problemOf(MethodScan.FieldName field) {
        return scanOf(new MethodName(field.owner(), MethodName.STATIC_INITIALIZER))
                .map(initializer -> initializer.problemsOfFields.get(field.name()));
    }

    private Optional<MethodScan> scanOf(MethodName method) {
        Optional<MethodScan> known = scans.get(method);
        if (known == null) {
            known = code.find(method)
                    .flatMap(model -> model.code())
                    .map(body -> new MethodScan(body, this::isForwarder));
            scans.put(method, known);
        }
        return known;
    }

    /** Returns whether a method makes a refusal of a code that it is given. A method that calls itself does not. */
    private boolean isForwarder(MethodName method) {
        if (!beingJudged.add(method)) {
            return false;
        }
        try {
            return scanOf(method).filter(MethodScan::forwards).isPresent();
        } finally {
            beingJudged.remove(method);
        }
    }
}
