package cn.volunteering.edge.input;

import static cn.volunteering.edge.input.EndpointParameters.MOST_VALUES;

import cn.volunteering.domain.PlainText;
import cn.volunteering.edge.input.EndpointParameters.Taken;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Rejects parameters and files that an endpoint does not know, repeated single ones, repeated values and empty ones. */
final class ParameterCheck implements HandlerInterceptor {

    private static final int LONGEST_NAME = 60;
    private static final String ONCE = "只能出现一次";

    private final EndpointParameters parameters;

    ParameterCheck(EndpointParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && EndpointParameters.isOfApi(request)) {
            Taken taken = parameters.of(endpoint);
            List<FieldFault> faults = Stream.concat(
                            parameterFaults(request.getParameterMap(), taken), fileFaults(request, taken))
                    .toList();
            if (!faults.isEmpty()) {
                throw new ProblemException(Problems.invalid(faults));
            }
        }
        return true;
    }

    private static Stream<FieldFault> parameterFaults(Map<String, String[]> given, Taken taken) {
        return given.entrySet().stream().flatMap(entry -> fault(entry.getKey(), entry.getValue(), taken).stream());
    }

    private static Optional<FieldFault> fault(String name, String[] values, Taken taken) {
        if (!taken.repeatable().containsKey(name)) {
            return Optional.of(new FieldFault(shown(name), unknown(taken)));
        }
        if (Stream.of(values).anyMatch(ParameterCheck::isEmpty)) {
            return Optional.of(new FieldFault(name, "不能为空；不需要时请去掉这个参数"));
        }
        if (values.length > 1 && Boolean.FALSE.equals(taken.repeatable().get(name))) {
            return Optional.of(new FieldFault(name, ONCE));
        }
        return listFault(name, List.of(values), taken);
    }

    private static Optional<FieldFault> listFault(String name, List<String> values, Taken taken) {
        if (values.size() > MOST_VALUES) {
            return Optional.of(new FieldFault(name, "最多 " + MOST_VALUES + " 个"));
        }
        if (Set.copyOf(values).size() < values.size()) {
            return Optional.of(new FieldFault(name, "有重复的值"));
        }
        return taken.lists().contains(name) && values.stream().anyMatch(value -> value.contains(","))
                ? Optional.of(new FieldFault(name, "不能含逗号；几个值请写成几个同名参数"))
                : Optional.empty();
    }

    private static Stream<FieldFault> fileFaults(HttpServletRequest request, Taken taken) {
        var upload = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return upload == null
                ? Stream.empty()
                : upload.getMultiFileMap().entrySet().stream()
                        .flatMap(entry ->
                                fileFault(entry.getKey(), entry.getValue().size(), taken).stream());
    }

    private static Optional<FieldFault> fileFault(String name, int count, Taken taken) {
        if (!taken.files().contains(name)) {
            return Optional.of(new FieldFault(shown(name), "不接收这个文件"));
        }
        return count > 1 ? Optional.of(new FieldFault(name, ONCE)) : Optional.empty();
    }

    private static String unknown(Taken taken) {
        return taken.repeatable().isEmpty()
                ? "没有这个参数；这个地址不接收参数"
                : "没有这个参数；可用的参数：" + String.join("、", taken.repeatable().keySet());
    }

    private static boolean isEmpty(String value) {
        return PlainText.line(value) instanceof PlainText.Fit(String text) && text.isEmpty();
    }

    /** Returns the name as it can be shown: without characters that nobody can see. */
    private static String shown(String name) {
        return PlainText.line(name) instanceof PlainText.Fit(String text) && text.length() <= LONGEST_NAME ? text : "?";
    }
}
