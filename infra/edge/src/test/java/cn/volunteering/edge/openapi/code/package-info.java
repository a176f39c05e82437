@NullMarked
package cn.volunteering.edge.openapi.code;

import org.jspecify.annotations.NullMarked;
