/** Taking events in from outside: checking, recognising repeats, publishing. */
@NullMarked
package cn.volunteering.gateway.door.report;

import org.jspecify.annotations.NullMarked;
