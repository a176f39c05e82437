/** The commands behind {@code infra/operate}: what operators and auditors do on a running platform, over its address. */
@NullMarked
package cn.volunteering.operations;

import org.jspecify.annotations.NullMarked;
