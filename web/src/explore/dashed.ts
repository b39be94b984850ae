/** Dashed lines for sigma: edges that are possible only. */

import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

const VERTEX = `
attribute vec2 a_position;
attribute vec2 a_start;
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform vec2 u_pixels;
varying vec2 v_here;
varying vec2 v_start;
varying vec4 v_color;
void main() {
  vec2 here = (u_matrix * vec3(a_position, 1)).xy;
  vec2 start = (u_matrix * vec3(a_start, 1)).xy;
  gl_Position = vec4(here, 0, 1);
  v_here = here * u_pixels;
  v_start = start * u_pixels;
  v_color = vec4(a_color.rgb * a_color.a * 255.0 / 254.0, a_color.a * 255.0 / 254.0);
}`;

const FRAGMENT = `
precision mediump float;
varying vec2 v_here;
varying vec2 v_start;
varying vec4 v_color;
void main() {
  if (mod(distance(v_here, v_start), 9.0) > 5.0) discard;
  gl_FragColor = v_color;
}`;

const UNIFORMS = ["u_matrix", "u_pixels"] as const;

export class DashedProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, LINES } = WebGLRenderingContext;
    return {
      VERTICES: 2,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: LINES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_start", size: 2, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  override processVisibleItem(_: number, at: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData): void {
    const color = floatColor(data.color);
    this.array.set([source.x, source.y, source.x, source.y, color, target.x, target.y, source.x, source.y, color], at);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
    gl.uniform2f(uniformLocations.u_pixels!, params.width / 2, params.height / 2);
  }
}
