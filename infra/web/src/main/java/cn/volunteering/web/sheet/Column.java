package cn.volunteering.web.sheet;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param read takes the value of a cell from the object that a row shows
 */
record Column(String heading, UnaryOperator<@Nullable Object> read) {

    @Nullable
    Object valueIn(Object row) {
        return read.apply(row);
    }
}
