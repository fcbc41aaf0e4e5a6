/** Colours that go together: a sky, hills from far to near, walls and roofs, a light and an accent. */
export type Palette = {
  sky: [top: string, bottom: string]
  sun: string
  hills: [far: string, string, string, near: string]
  walls: [string, string, string]
  roofs: [string, string]
  light: string
  dark: string
  accent: string
}

export const palettes: readonly Palette[] = [
  {
    sky: ['#8fc1d4', '#f6e7c9'],
    sun: '#fff4d6',
    hills: ['#a9c2b4', '#83a98c', '#5c8a66', '#39664a'],
    walls: ['#f4e6cf', '#e9cfa6', '#f8f1e4'],
    roofs: ['#c2613f', '#a44c33'],
    light: '#ffd98a',
    dark: '#27423a',
    accent: '#d98e3f',
  },
  {
    sky: ['#f2a65a', '#fbe3b6'],
    sun: '#fff1c9',
    hills: ['#dfa77c', '#c07d5c', '#8f5a4d', '#5b3a3d'],
    walls: ['#f9e4c8', '#efc79a', '#fdf3e3'],
    roofs: ['#8c3b33', '#6f2f30'],
    light: '#ffe29a',
    dark: '#3b2530',
    accent: '#2f7f86',
  },
  {
    sky: ['#3e5c76', '#f0b99a'],
    sun: '#ffe2b8',
    hills: ['#8390a6', '#66768f', '#465a76', '#2a3b55'],
    walls: ['#d9d4dc', '#c2bccb', '#eae4e2'],
    roofs: ['#86505a', '#663c4b'],
    light: '#ffcf7d',
    dark: '#18253a',
    accent: '#e2795b',
  },
  {
    sky: ['#b9dbe6', '#eef5ef'],
    sun: '#fffbe6',
    hills: ['#bcd3cb', '#97bdb5', '#5f9a97', '#2f6d75'],
    walls: ['#ffffff', '#e8efe9', '#f7e9d9'],
    roofs: ['#3d7f99', '#2b627b'],
    light: '#ffe7a3',
    dark: '#1d434f',
    accent: '#ec8f5e',
  },
  {
    sky: ['#c9b6d9', '#fbe5d8'],
    sun: '#fff0e0',
    hills: ['#c3b0cc', '#a18fb6', '#756994', '#4a4571'],
    walls: ['#fbeee6', '#ecd3d0', '#fff8f1'],
    roofs: ['#b6586b', '#944457'],
    light: '#ffdf9b',
    dark: '#2f2b4d',
    accent: '#5f9f8f',
  },
  {
    sky: ['#dfe6c4', '#fdf6df'],
    sun: '#fffdf0',
    hills: ['#c9cf9d', '#a6b56f', '#7c9149', '#51682f'],
    walls: ['#fdf1da', '#f0d7a8', '#fffaf0'],
    roofs: ['#b5653a', '#8f4d2d'],
    light: '#ffe08a',
    dark: '#35431f',
    accent: '#c94f4a',
  },
  {
    sky: ['#2b4a5e', '#7fb0a6'],
    sun: '#f7f3d3',
    hills: ['#5f9090', '#41767a', '#2a5b64', '#17404b'],
    walls: ['#e6e1cf', '#cfc7ac', '#f3efe1'],
    roofs: ['#d08a4d', '#ad6c3a'],
    light: '#ffdc85',
    dark: '#0e2b35',
    accent: '#ef9b6a',
  },
  {
    sky: ['#f3c3b2', '#fdeedd'],
    sun: '#ffffff',
    hills: ['#e3b7a5', '#c9917f', '#9a6a68', '#62474f'],
    walls: ['#fff6ec', '#f7d9c4', '#fbe9dc'],
    roofs: ['#4f7a75', '#3c605d'],
    light: '#ffe6a6',
    dark: '#3d2c36',
    accent: '#3f8c88',
  },
]
