/** The commands behind {@code infra/up}, {@code down}, {@code demo}, {@code status} and {@code logs}. */
@NullMarked
package cn.volunteering.local.command;

import org.jspecify.annotations.NullMarked;
