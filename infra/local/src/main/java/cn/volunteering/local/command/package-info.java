/** The commands behind {@code infra/up}, {@code status}, {@code down} and {@code logs}. */
@NullMarked
package cn.volunteering.local.command;

import org.jspecify.annotations.NullMarked;
