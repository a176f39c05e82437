/** The commands behind {@code infra/operate}: what operators and auditors do on a running platform, over its address. */
@NullMarked
package cn.volunteering.local.operate;

import org.jspecify.annotations.NullMarked;
