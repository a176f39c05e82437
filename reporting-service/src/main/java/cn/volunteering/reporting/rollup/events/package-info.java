/** What an office hears of those below it. */
@NullMarked
package cn.volunteering.reporting.rollup.events;

import org.jspecify.annotations.NullMarked;
