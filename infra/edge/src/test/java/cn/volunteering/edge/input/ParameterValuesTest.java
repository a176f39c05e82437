package cn.volunteering.edge.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.domain.PlatformCalendar;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.format.support.DefaultFormattingConversionService;

class ParameterValuesTest {

    private final DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();

    ParameterValuesTest() {
        conversion.addConverter(new ParameterValues(new ValueForms(new PlatformCalendar(Clock.systemUTC()))));
    }

    @Test
    void aTextHasAtMostTwoHundredCharacters() {
        assertThat(conversion.convert("镇".repeat(200), String.class)).hasSize(200);
        assertThatThrownBy(() -> conversion.convert("镇".repeat(201), String.class))
                .isInstanceOf(ConversionFailedException.class)
                .hasRootCauseInstanceOf(InvalidValueException.class);
    }
}
