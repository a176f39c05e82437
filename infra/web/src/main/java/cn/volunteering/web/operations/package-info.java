/** Operations endpoints of every service: dead letters, read models, lag, audit logs, export. */
@NullMarked
package cn.volunteering.web.operations;

import org.jspecify.annotations.NullMarked;
