/** The commands behind {@code infra/operate}, with which operators and auditors work on a running platform. */
@NullMarked
package cn.volunteering.operations;

import org.jspecify.annotations.NullMarked;
