package cn.volunteering.edge.input;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Reads parameters of the types for which Spring has lenient editors of its own, which it tries once a converter has refused
 * a value: {@code 1} as true, {@code 0x1F} as a number.
 */
@ControllerAdvice
final class ParameterEditors {

    private final ParameterValues values;

    ParameterEditors(ValueForms forms) {
        this.values = new ParameterValues(forms);
    }

    @InitBinder
    void replaceThoseOfSpring(WebDataBinder binder) {
        ValueForms.typesWithoutYear().forEach(type -> binder.registerCustomEditor(type, new Editor(type)));
    }

    /** Reads one value. */
    private final class Editor extends PropertyEditorSupport {

        private final Class<?> type;

        Editor(Class<?> type) {
            this.type = type;
        }

        @Override
        public void setAsText(String text) {
            setValue(values.read(text, type));
        }
    }
}
