package cn.volunteering.edge.input;

import cn.volunteering.domain.Stated;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/** Applies constraints on a {@link Stated} field to its value. Found by the service loader. */
@UnwrapByDefault
public final class StatedValue implements ValueExtractor<Stated<@ExtractedValue ?>> {

    @Override
    public void extractValues(Stated<?> field, ValueReceiver receiver) {
        receiver.value(null, field.value());
    }
}
