package cn.volunteering.web;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.web.problem.MissingPreconditionException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link IfMatch} parameters from the request. */
final class IfMatchResolver implements HandlerMethodArgumentResolver {

    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new MissingPreconditionException();
        }
        var matcher = FORM.matcher(header.strip());
        if (!matcher.matches()) {
            throw new ProblemException(
                    Problems.invalid(List.of(new FieldFault(HttpHeaders.IF_MATCH, "不是有效的版本号，例如 \"3\""))));
        }
        return new IfMatch(Long.parseLong(matcher.group(1)));
    }
}
