package cn.volunteering.web.sheet;

import cn.volunteering.web.PageOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.web.method.HandlerMethod;

/** Finds the lists among answers: those that are available as sheets. */
public final class SheetRows {

    private SheetRows() {}

    /** Returns the keys of all words that the sheet of an endpoint lacks; none if it does not answer with a list. */
    public static Set<String> withoutWords(HandlerMethod endpoint, Headings headings) {
        return of(endpoint.getReturnType())
                .map(row -> Columns.withoutWords(row, headings))
                .orElse(Set.of());
    }

    /** Returns the type of the rows if an endpoint answers with a list. */
    static Optional<ResolvableType> of(MethodParameter returned) {
        var type = ResolvableType.forType(
                GenericTypeResolver.resolveType(returned.getGenericParameterType(), returned.getContainingClass()));
        return of(HttpEntity.class.isAssignableFrom(type.toClass()) ? type.getGeneric(0) : type);
    }

    /** Returns the type of the rows if the type is a list of objects with several fields. */
    static Optional<ResolvableType> of(ResolvableType list) {
        boolean isList = PageOf.class == list.toClass() || List.class == list.toClass();
        return Optional.of(list.getGeneric(0)).filter(row -> isList && Columns.isRow(row));
    }
}
